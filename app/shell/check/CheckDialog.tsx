import { makeScale } from '@/app/draw/colour';
import { formatNumber } from '@/app/draw/number-text';
import { Dialog } from '@/app/page/Dialog';
import { Options } from '@/app/page/Options';
import { chooseTheme, useTheme } from '@/app/page/theme';
import { useStore } from '@/app/store/store';
import { shellWords } from '../words';
import { SampleLines } from './SampleLines';
import { checkWords } from './words';
import './check.css';

const THEMES = ['light', 'dark', 'contrast'] as const;
const ROLES = ['query', 'key', 'value', 'attention'] as const;
/** So much of the way from the ground to its opposite, in per cent: most projectors lose the first. */
const GREYS = [1, 2, 4, 6, 9, 13, 20, 30];
const SHARES = [0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7, 1];
const STEPS = [-1, -0.5, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.5, 1];

/** What a projector and a room let through: looked at from the back row before a class. */
export function CheckDialog() {
  const lang = useStore((state) => state.lang);
  const words = checkWords(lang);
  const theme = useTheme();
  const names = shellWords(lang).theme;
  return (
    <Dialog title={words.title} fills>
      <div className="check">
        <p className="check-edges">{words.edges}</p>
        <section>
          <h3>{words.greys}</h3>
          <p>{words.greysHelp}</p>
          <Greys ground="#fff" towards="#000" label={words.dark} />
          <Greys ground="#000" towards="#fff" label={words.bright} />
        </section>
        <section>
          <h3>{words.text}</h3>
          <p>{words.textHelp}</p>
          <SampleLines say={words.line} />
        </section>
        <section>
          <h3>{words.colours}</h3>
          <p>{words.coloursHelp}</p>
          <Scale kind="signed" of={STEPS} />
          <Scale kind="weights" of={SHARES} />
          <p className="check-roles">
            {ROLES.map((role) => (
              <strong key={role} data-role={role}>
                {words.roles[role]}
              </strong>
            ))}
          </p>
        </section>
        <Options
          label={words.theme}
          options={THEMES.map((each) => names[each])}
          value={THEMES.indexOf(theme)}
          onChoose={(i) => chooseTheme(THEMES[i] ?? theme)}
        />
      </div>
    </Dialog>
  );
}

/** Numbers that stand out from their ground less and less, from the right to the left. */
function Greys({ ground, towards, label }: { ground: string; towards: string; label: string }) {
  return (
    <div className="check-cells check-greys" role="img" aria-label={label} style={{ background: ground }}>
      {GREYS.map((share, i) => (
        <i key={share} data-number={i + 1} style={{ color: `color-mix(in srgb, ${towards} ${share}%, ${ground})` }} />
      ))}
    </div>
  );
}

/** Numbers on the colours that they have in matrices. */
function Scale({ kind, of }: { kind: 'signed' | 'weights'; of: readonly number[] }) {
  const scale = makeScale(kind, 1, useTheme());
  return (
    <div className="check-cells">
      {of.map((value) => (
        <span key={value} style={{ background: scale.colour(value), color: scale.ink(value) }}>
          {formatNumber(value, 2)}
        </span>
      ))}
    </div>
  );
}
