/** What every example of a code consists of. */

/** A stretch of a file that has the finding, and the same stretch as it should be; empty for nothing at all. */
export interface CodeExample {
  /** From the folder of the edition, or a template: `trajecten/astma.yaml`, `templates/brief-2024.md`. */
  readonly file: string
  readonly wrong: string
  readonly right: string
}
