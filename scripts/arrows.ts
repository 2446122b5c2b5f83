const LIB = [
  'lib/choice',
  'lib/maths',
  'lib/random',
  'lib/reference',
  'lib/tensor',
  'lib/ops',
  'lib/trace',
  'lib/nn',
  'lib/io',
  'lib/system',
];

/** What a floor of the page stands on, lowest first. */
const DRAW = [
  'content',
  'lib/choice',
  'lib/maths',
  'lib/reference',
  'lib/tensor',
  'lib/trace',
  'lib/pictures',
  'app/words',
];
const STORE = [...DRAW, 'lib/permalink', 'lib/progress', 'lib/playlist', 'app/fetch', 'zustand'];
const PAGE = [...STORE, 'app/draw', 'app/lens', 'app/store', 'app/page', 'react'];
const SCREEN = [
  ...PAGE,
  'app/views',
  'app/panels',
  'app/panels/*',
  'app/panels/inspector',
  'app/panels/list-strip',
  'app/panels/prose',
  'app/panels/shelf',
  'app/panels/stage',
  'app/presenter',
  'app/vote',
];

/**
 * Which room may import which, types included; every room may import itself. A room is a folder, or a file named without
 * its ending; with `*` each folder there is a room of its own: no view imports another view, no lesson another lesson.
 * A file belongs to the longest room that holds it. Tests, samples of ops and examples of views import what they like.
 */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'lib/choice': [],
  'lib/maths': [],
  'lib/random': ['lib/maths'],
  'lib/reference': [],
  'lib/backend': ['lib/maths'],
  'lib/tensor': ['lib/maths', 'lib/backend'],
  'lib/ops': ['lib/maths', 'lib/backend', 'lib/tensor'],
  'lib/trace': ['lib/choice', 'lib/tensor', 'lib/ops'],
  'lib/nn': ['lib/tensor', 'lib/ops', 'lib/trace'],
  'lib/io': ['lib/tensor'],
  'lib/permalink': ['lib/choice', 'lib/reference', 'fflate'],
  // What a reader has done: merged, written to a file and read from one.
  'lib/own-file': [],
  'lib/progress': ['lib/own-file'],
  // A teacher's own way through the course: as a file, and packed for a link.
  'lib/playlist': ['lib/own-file', 'lib/permalink', 'fflate'],
  'lib/pictures': ['lib/maths', 'lib/random'],
  'lib/system': ['lib/choice', 'lib/random', 'lib/tensor', 'lib/ops', 'lib/trace', 'lib/nn', 'lib/io'],
  'lib/systems': ['lib/tensor', 'lib/trace', 'lib/io', 'lib/system'],
  'lib/systems/*': [...LIB, 'lib/backend'],
  'lib/train': [...LIB, 'lib/backend', 'lib/pictures', 'lib/systems/*'],
  content: [
    ...LIB,
    'lib/backend',
    'lib/pictures',
    'mdx',
    'virtual:doors',
    'virtual:cards',
    'virtual:begin',
    'virtual:notes',
  ],
  'content/numbers': [...LIB, 'content'],
  // How questions of each kind are judged; each misconception is a file of its own.
  'content/judging': [...LIB, 'content', 'content/misconceptions', 'lib/pictures'],
  'content/misconceptions': [...LIB, 'content', 'content/numbers'],
  'content/lessons/*': [
    ...LIB,
    'content',
    'content/numbers',
    'content/judging',
    'lib/pictures',
    'lib/systems/*',
    'lib/train',
  ],
  'app/words': ['content'],
  'app/fetch': ['lib/io', 'virtual:weight-sums'],
  'app/draw': [...DRAW, 'react', 'react-dom', 'd3'],
  'app/lens': [...DRAW, 'lib/permalink', 'app/draw'],
  'app/store': STORE,
  'app/page': [...STORE, 'app/draw', 'app/store', 'react', 'react-dom'],
  'app/progress': [...STORE, 'app/store'],
  'app/workers': [...LIB, 'lib/backend', 'lib/pictures', 'lib/systems/*', 'lib/train'],
  'app/views': ['content', 'app/words', 'app/draw', 'virtual:doors'],
  'app/views/*': [...DRAW, 'app/fetch', 'app/draw', 'app/lens', 'app/workers', 'react', 'd3'],
  'app/panels': [...PAGE, 'app/views'],
  // Either strip stands in the same place.
  'app/panels/list-strip': [...PAGE, 'app/views', 'app/panels', 'app/panels/strip'],
  'app/panels/*': [...PAGE, 'app/views', 'app/panels', 'app/panels/not-finite'],
  // The question stands among a step's words, draws its own parts, and moves beneath the stage where that is narrow.
  'app/panels/prose': [...PAGE, 'app/views', 'app/panels', 'app/panels/ask', 'app/panels/not-finite', 'react-dom'],
  // A cell that is clicked there may be the answer.
  'app/panels/stage': [...PAGE, 'app/views', 'app/panels', 'app/panels/ask', 'app/panels/not-finite'],
  // What enlarges is about the selected cell, too, and comes with its arithmetic; so does what a vote begins with.
  'app/panels/inspector': [
    ...PAGE,
    'app/views',
    'app/panels',
    'app/panels/not-finite',
    'app/panels/large',
    'app/panels/vote',
  ],
  // It stands in the place of the question, draws its words in its own way, and answers in an order that is drawn.
  'app/panels/vote': [
    ...PAGE,
    'lib/random',
    'app/views',
    'app/panels',
    'app/panels/ask',
    'app/panels/prose',
    'app/vote',
    'react-dom',
  ],
  // It draws any tensor, with a view that no lesson needs.
  'app/panels/shelf': [...PAGE, 'app/views', 'app/panels', 'app/views/slices'],
  // Windows that show one state: what a class sees, and what drives it.
  'app/pair': PAGE,
  'app/qr': [...PAGE, 'uqr'],
  // A vote by show of hands: its rules, and what is kept of it.
  'app/vote': [...PAGE, 'app/pair'],
  'app/presenter': [...PAGE, 'app/pair', 'app/vote'],
  'app/shell': [...SCREEN, 'katex'],
  'app/shell/*': [...SCREEN, 'lib/io', 'app/views/*', 'app/shell', 'app/progress', 'app/pair', 'app/qr'],
  // What runs on the home page is the tour's network; the picture's dialog cuts its preview as that does.
  'app/shell/opening': [...PAGE, 'content/lessons/vit'],
  'app/shell/picture': [...SCREEN, 'lib/io', 'app/shell', 'app/shell/opening'],
  'app/shell/home': [...SCREEN, 'app/views/*', 'app/shell', 'app/shell/opening', 'd3'],
  // It runs any system, and compares it with PyTorch.
  'app/shell/checked': [
    ...SCREEN,
    'app/shell',
    'app/workers',
    'lib/backend',
    'lib/systems',
    'virtual:checked',
    'virtual:checked-systems',
  ],
  // The window that drives a page, and the page of the teacher's words.
  'app/speaker': [...SCREEN, 'app/pair', 'app/shell', 'app/shell/*', 'app/parts', 'app/later-parts', 'app/dialogs'],
  // Not part of the site: the page of all views.
  'app/gallery': [...SCREEN, 'lib/system', 'lib/systems/*', 'react-dom', '@fontsource-variable'],
  // The dialogs, each fetched when it is first opened.
  'app/dialogs': [...PAGE, 'app/shell', 'app/shell/*', 'app/shell/picture'],
  // What is fetched when it is needed: the screens, and what an address shows.
  'app/parts': [...PAGE, 'app/views', 'app/panels/*', 'app/shell', 'app/shell/home', 'app/shell/checked'],
  // What a step shows beside its first paint.
  'app/later-parts': [...PAGE, 'app/panels/inspector', 'app/parts'],
  app: [
    ...PAGE,
    'lib/backend',
    'app/pair',
    'app/qr',
    'app/presenter',
    'app/speaker',
    'app/vote',
    'app/progress',
    'app/shell',
    'app/shell/*',
    'app/shell/picture',
    'app/shell/home',
    'app/dialogs',
    'app/parts',
    'app/later-parts',
    'katex',
    'react-dom',
    '@fontsource-variable',
  ],
};
