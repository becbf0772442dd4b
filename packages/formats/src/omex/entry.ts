/** A file of an archive as the manifest tells of it. */
export interface ArchiveEntry {
  readonly location: string;
  /** An address of a COMBINE specification or of a media type, as written. */
  readonly format: string;
  /** Whether a reader should begin with it. */
  readonly master: boolean;
}
