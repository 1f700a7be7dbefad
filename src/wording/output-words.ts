/** Why nothing was written, in words, with what helps: the reason that the system gives decides. */
import type { Language } from '../findings/languages.ts'
import type { OutputProblem, Taken } from '../output/output-error.ts'

type Texts = Readonly<Record<Language, string>>

export interface ProblemWords {
  readonly message: string
  /** What became of the files: "nothing was changed". */
  readonly state: string
  readonly hint: string
}

interface Reason {
  readonly what: Texts
  readonly hint: Texts
}

const rights: Reason = {
  what: { nl: 'schrijven mag daar niet', en: 'writing is not allowed there' },
  hint: {
    nl: 'vraag schrijfrechten voor deze map, of kies een andere met --out',
    en: 'ask for the right to write in this folder, or choose another one with --out',
  },
}

const open: Reason = {
  what: { nl: 'een bestand is elders in gebruik', en: 'a file is in use elsewhere' },
  hint: {
    nl: 'sluit bestanden van deze map die in Word, Acrobat of een ander programma open staan',
    en: 'close files of this folder that are open in Word, Acrobat or another program',
  },
}

const gone: Reason = {
  what: { nl: 'de map is er niet of is verdwenen', en: 'the folder is not there, or is gone' },
  hint: {
    nl: 'kijk of de schijf nog aangesloten is en of een koppeling ergens heen leidt',
    en: 'look whether the drive is still connected, and whether a link leads somewhere',
  },
}

const full: Reason = {
  what: { nl: 'de schijf is vol', en: 'the disk is full' },
  hint: { nl: 'maak ruimte vrij en probeer het opnieuw', en: 'free some space and try again' },
}

/** By the code of the system. */
const reasons: Readonly<Record<string, Reason>> = {
  EACCES: rights,
  EPERM: rights,
  EBUSY: open,
  ETXTBSY: open,
  ENOENT: gone,
  ENODEV: gone,
  ESTALE: gone,
  ENOSPC: full,
  EDQUOT: full,
  EROFS: {
    what: { nl: 'de schijf is alleen-lezen', en: 'the disk is read-only' },
    hint: {
      nl: 'kies met --out een map op een andere schijf',
      en: 'choose a folder on another disk with --out',
    },
  },
  ENAMETOOLONG: {
    what: { nl: 'een naam is te lang', en: 'a name is too long' },
    hint: {
      nl: 'kies een kortere bestandsnaam in brief.yaml, of een map met een korter pad',
      en: 'choose a shorter bestandsnaam in brief.yaml, or a folder with a shorter path',
    },
  },
  ENOTDIR: {
    what: { nl: 'een deel van het pad is een bestand', en: 'a part of the path is a file' },
    hint: { nl: 'kies een andere map met --out', en: 'choose another folder with --out' },
  },
  ELOOP: {
    what: { nl: 'een koppeling wijst naar zichzelf', en: 'a link leads to itself' },
    hint: { nl: 'haal de koppeling weg', en: 'remove the link' },
  },
  EIO: {
    what: { nl: 'de schijf geeft een fout', en: 'the disk reports an error' },
    hint: {
      nl: 'kijk de schijf na, of kies een andere met --out',
      en: 'check the disk, or choose another one with --out',
    },
  },
}

const other: Reason = {
  what: { nl: 'het systeem weigert', en: 'the system refuses' },
  hint: { nl: 'kies een andere map met --out', en: 'choose another folder with --out' },
}

const standing: Readonly<Record<Taken['by'], Texts>> = {
  file: { nl: 'bestand', en: 'file' },
  folder: { nl: 'map', en: 'folder' },
  link: { nl: 'koppeling', en: 'link' },
  other: { nl: 'geen gewoon bestand', en: 'no ordinary file' },
}

const unchanged: Texts = { nl: 'er is niets veranderd', en: 'nothing was changed' }

/** More names than this are counted. */
const mostNamed = 5

export function wordProblem(problem: OutputProblem, language: Language): ProblemWords {
  const state = unchanged[language]
  switch (problem.kind) {
    case 'refused': {
      const { what, hint } = reasons[problem.cause] ?? other
      return { message: `${what[language]} (${problem.cause})`, state, hint: hint[language] }
    }
    case 'unfinished': {
      const { what } = reasons[problem.cause] ?? other
      return {
        message: `${what[language]} (${problem.cause})`,
        state: { nl: 'het vervangen is halverwege gestopt', en: 'the exchange stopped half-way' }[language],
        hint: {
          nl: 'de volgende opdracht die hier schrijft, maakt het af',
          en: 'the next command that writes here finishes it',
        }[language],
      }
    }
    case 'busy':
      return {
        message: {
          nl: 'een andere opdracht schrijft al in deze map',
          en: 'another build is writing this folder',
        }[language],
        state,
        hint: {
          nl: `wacht tot die klaar is; loopt er geen, haal dan ${problem.lock} in die map weg`,
          en: `wait until it is ready; if there is none, remove ${problem.lock} in that folder`,
        }[language],
      }
    case 'taken':
      return {
        message: `${{ nl: 'dit staat er al en is niet van dit programma', en: 'this is there already and was not made by this program' }[language]}: ${namesOf(problem.taken, language)}`,
        state,
        hint: {
          nl: 'kies een andere plaats, of zet weg wat er staat',
          en: 'choose another place, or move what stands there',
        }[language],
      }
    case 'inputs':
      return {
        message: {
          nl: 'de map hoort bij de gegevens of sjablonen',
          en: 'the folder belongs to the data or templates',
        }[language],
        state,
        hint: other.hint[language],
      }
    default:
      return problem satisfies never
  }
}

/** A file needs no word for what it is. */
function namesOf(taken: readonly Taken[], language: Language): string {
  const names = taken
    .slice(0, mostNamed)
    .map(({ name, by }) => (by === 'file' ? name : `${name} (${standing[by][language]})`))
  const more = taken.length - names.length
  const counted = { nl: `en nog ${more}`, en: `and ${more} more` }[language]
  return [names.join(', '), ...(more > 0 ? [counted] : [])].join(' ')
}
