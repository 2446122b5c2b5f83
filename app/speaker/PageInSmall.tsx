import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Props {
  readonly src: string;
  readonly title: string;
  /** In CSS pixels: what is in it is laid out so, and shown as large as there is room. */
  readonly size: readonly [width: number, height: number];
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** Nothing in it is for pointers, keys or screen readers. */
  readonly still?: boolean;
  readonly onLoad?: () => void;
}

/** A page, running, in small. */
export function PageInSmall({ src, title, size: [width, height], frame, still = false, onLoad }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.3);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setScale(Math.min(element.clientWidth / width, element.clientHeight / height)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [width, height]);
  const shape = { '--shape': `${width} / ${height}` } as CSSProperties;
  return (
    <div className="speaker-picture" ref={room} style={shape}>
      <div style={{ width: width * scale, height: height * scale }}>
        <iframe
          ref={frame}
          src={src}
          title={title}
          inert={still}
          onLoad={onLoad}
          style={{ width, height, scale: `${scale}` }}
        />
      </div>
    </div>
  );
}
