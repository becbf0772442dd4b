/** Jobs that wait for their turn. */
const waiting: (() => void)[] = [];

let bell: MessagePort | null = null;

/** Wakes the page for one job. A timer would wait longer, and longer still in a page that is not looked at. */
function ring(): void {
  if (bell === null) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => waiting.shift()?.();
    bell = port2;
  }
  bell.postMessage(null);
}

/**
 * Does a job in a task of its own after those that came before it, so that the page answers in between. Returns what
 * takes the job back.
 */
export function inTurn(job: () => void): () => void {
  const mine = () => job();
  waiting.push(mine);
  ring();
  return () => {
    const place = waiting.indexOf(mine);
    if (place >= 0) waiting.splice(place, 1);
  };
}

/** Does a job once no other waits for its turn, those included that come meanwhile. Returns what takes the job back. */
export function afterOthers(job: () => void): () => void {
  const look = () => {
    if (waiting.length > 0) takeBack = inTurn(look);
    else job();
  };
  let takeBack = inTurn(look);
  return () => takeBack();
}
