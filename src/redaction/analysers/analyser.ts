import type { Language } from "../../i18n/language.ts"
import type { Stretch } from "../stretch.ts"

/** What a dictionary says of the text between two offsets of a line. */
export interface Word extends Stretch {
  /** The form under which its relatives are counted together: the morpheme, the lemma. */
  readonly form: string
  /** Part of speech and kind of name, as the dictionary writes them. */
  readonly tag: string
}

/** The words of one line, in order, none inside another. */
export type Analyser = (line: string) => readonly Word[]
export type Analysers = Readonly<Record<Language, Analyser>>
