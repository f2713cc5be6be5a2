// Runs in the page: scrolls up through a whole conversation as somebody with a wheel would, and watches every frame.

export interface Scrolled {
  /** How many messages were passed. */
  messages: number;
  seconds: number;
  perSecond: number;
  /** Between two frames, in milliseconds. */
  p95: number;
  p99: number;
  worst: number;
  /** Frames in which what was being read stood elsewhere than where it was scrolled to, and by how many pixels at most. */
  jumps: number;
  farthest: number;
}

/** @param step how far each frame scrolls, in pixels */
export function scrollUp(step: number): Promise<Scrolled> {
  const scroller = document.querySelector("[role=feed]")?.parentElement as HTMLElement;
  const entries = scroller.getElementsByTagName("article");
  const box = scroller.getBoundingClientRect();
  const centre = box.top + box.height / 2;
  const top = (element: Element | null) => element?.getBoundingClientRect().top ?? 0;
  /** By halves: asking what is at a point was a quarter of all the work that was measured. */
  const middle = () => {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const half = (low + high) >> 1;
      if ((entries[half]?.getBoundingClientRect().bottom ?? 0) > centre) high = half;
      else low = half + 1;
    }
    return entries.item(low);
  };
  const from = Number((entries.item(entries.length - 1) as HTMLElement | null)?.dataset.number);
  const frames: number[] = [];
  let jumps = 0;
  let farthest = 0;
  let watched: Element | null = null;
  let expected = 0;
  let before = performance.now();
  const begun = before;
  return new Promise((done) => {
    const frame = (now: number) => {
      frames.push(now - before);
      before = now;
      const off = watched?.isConnected ? Math.abs(top(watched) - expected) : 0;
      if (off > 1) jumps++;
      farthest = Math.max(farthest, off);
      if (scroller.scrollTop <= 0 && scroller.querySelector('[data-number="1"]')) return finish(now);
      scroller.scrollTop -= step;
      watched = middle();
      expected = top(watched);
      requestAnimationFrame(frame);
    };
    const finish = (now: number) => {
      const sorted = frames.slice(1).sort((a, b) => a - b);
      const part = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
      const seconds = (now - begun) / 1_000;
      done({
        messages: from,
        seconds,
        perSecond: sorted.length / seconds,
        ...{ p95: part(0.95), p99: part(0.99), worst: part(1) },
        ...{ jumps, farthest },
      });
    };
    requestAnimationFrame(frame);
  });
}
