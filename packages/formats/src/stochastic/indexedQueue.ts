/** A priority queue of the numbers 0 to n - 1, the one with the least key on top; keys can change. */
export class IndexedQueue {
  /** Key of each number. Change through `set` only. */
  readonly keys: Float64Array;
  readonly #heap: Int32Array;
  readonly #position: Int32Array;

  constructor(size: number) {
    this.keys = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.#heap = Int32Array.from({ length: size }, (_, i) => i);
    this.#position = this.#heap.slice();
  }

  /** The number with the least key; -1 where the queue has none. */
  get top(): number {
    return this.#heap.length === 0 ? -1 : (this.#heap[0] as number);
  }

  /** Gives `item` another key. */
  set(item: number, key: number): void {
    const before = this.keys[item] as number;
    this.keys[item] = key;
    if (key < before) this.#rise(this.#position[item] as number);
    else this.#sink(this.#position[item] as number);
  }

  #rise(from: number): void {
    const item = this.#heap[from] as number;
    const key = this.keys[item] as number;
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.#heap[above] as number;
      if ((this.keys[other] as number) <= key) break;
      this.#put(other, place);
      place = above;
    }
    this.#put(item, place);
  }

  #sink(from: number): void {
    const size = this.#heap.length;
    const item = this.#heap[from] as number;
    const key = this.keys[item] as number;
    let place = from;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= size) break;
      let other = this.#heap[below] as number;
      if (below + 1 < size) {
        const second = this.#heap[below + 1] as number;
        if ((this.keys[second] as number) < (this.keys[other] as number)) {
          below += 1;
          other = second;
        }
      }
      if ((this.keys[other] as number) >= key) break;
      this.#put(other, place);
      place = below;
    }
    this.#put(item, place);
  }

  #put(item: number, place: number): void {
    this.#heap[place] = item;
    this.#position[item] = place;
  }
}
