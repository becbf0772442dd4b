export interface Source {
  readonly key: string;
  readonly text: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly isbn?: string;
  readonly url?: string;
}
export const sources: Readonly<Record<string, Source>> = {};
