/** The head of the letter and the words of page furniture, from the facts in brief.yaml. */
import type { ColumnGroup, Furniture, LetterHead } from '../document.ts'
import type { LetterFacts } from '../edition/edition.ts'
import { inRunningText } from '../plain-text.ts'
import { dateInWords } from './dates.ts'
import { setText } from './typography.ts'
import { words } from './words.ts'

export function composeHead(facts: LetterFacts, { annexes }: { readonly annexes: number }): LetterHead {
  const { sender, addressee } = facts
  const departments = [sender.sector, sender.department].filter(name => name !== null)
  const date = dateInWords(facts.date)
  const group = (kind: ColumnGroup['kind'], label: string | null, lines: readonly string[]): ColumnGroup[] =>
    lines.length === 0 && kind !== 'organisation' ? [] : [{ kind, label, lines: lines.map(setText) }]
  return {
    organisation: setText(sender.organisation),
    departments: departments.map(setText),
    returnAddress:
      sender.postalAddress.length === 0
        ? null
        : setText(words.head.returnAddress(sender.postalAddress.join(', '))),
    addressee: [addressee.role, ...addressee.address].map(setText),
    column: [
      ...group('organisation', setText(sender.organisation), departments),
      ...group('address', words.head.visitingAddress, sender.visitingAddress),
      ...group('address', words.head.postalAddress, sender.postalAddress),
      ...group('web', words.head.web, sender.web === null ? [] : [sender.web]),
      ...group('date', words.head.date, [date]),
      ...group('reference', words.head.reference, [facts.reference]),
      ...group('annexes', words.head.annexes, annexes === 0 ? [] : [`${annexes}`]),
      ...group('request', null, [words.head.request]),
    ],
    date,
    reference: setText(facts.reference),
    subject: setText(facts.subject),
    salutation: setText(addressee.salutation),
  }
}

export function composeFurniture({ addressee }: LetterFacts): Furniture {
  return {
    date: words.head.date,
    subject: words.head.subject,
    reference: words.head.reference,
    department: words.head.department,
    annexes: words.head.annexes,
    letterTo: setText(words.head.letterTo(inRunningText(addressee.role))),
    ...words.furniture,
    total: words.total,
  }
}
