/**
 * Writes an edition that is large in every way a letter can be: 60 trajectories with names of 150 characters, 12
 * categories with six statuses, 40 footnotes, rows that are higher than a page. For tests and for the outside judges.
 *
 *   node scripts/large-edition.mjs FOLDER    then: report build 2040 --root FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'

const [root] = process.argv.slice(2)
if (root === undefined) {
  console.error('usage: node scripts/large-edition.mjs FOLDER')
  process.exit(2)
}

const write = (path, text) => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const count = (number, make) => Array.from({ length: number }, (_, index) => make(index))
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const words =
  'samenwerking tussen ziekenhuizen, huisartsen en wijkverpleging in de regio bij kwetsbare ouderen'.split(
    ' ',
  )

/** Words up to exactly `length` characters. */
function name(start, length) {
  let text = start
  for (let index = 0; text.length < length; index++)
    text += ` ${words[(index + start.length) % words.length]}`
  return text.slice(0, length).replace(/[\s,]$/u, 's')
}

const slug = text => text.toLowerCase().replace(/[^a-z]+/gu, '-')

const codes = count(60, index => `${letters[Math.floor(index / 26)]}${letters[index % 26]}`)
const statuses = count(6, index => ({
  id: `status-${index + 1}`,
  naam: [
    'Gereed',
    'In uitvoering',
    'Nog niet gestart',
    'Uitgesteld tot nader bericht',
    'Gestopt',
    'Onbekend',
  ][index],
  rol: ['gereed', 'lopend', 'open', 'open', 'gestopt', 'open'][index],
}))
const categories = count(12, index => ({
  id: `categorie-${index + 1}`,
  naam: name(`Categorie ${index + 1}:`, index % 3 === 0 ? 60 : 24),
  ...(index % 2 === 0 ? { omschrijving: `${name('Omschrijving', 140)}.` } : {}),
}))
const years = [1, 2, 3, 4]
const inPractice = index => index % 6 !== 5

write(
  'data/2040/programma.yaml',
  stringify({
    naam: 'Een programma van buitengewone omvang',
    fasen: [
      { id: 'voorbereiding', naam: 'Voorbereiding' },
      { id: 'uitvoering', naam: 'Uitvoering in de praktijk', 'per-jaar': true },
      { id: 'afgerond', naam: 'Afgerond' },
    ],
    statussen: statuses,
    principes: count(4, index => ({
      id: `principe-${index + 1}`,
      naam: name(`Principe ${index + 1}:`, 40),
      categorieen: categories.slice(index * 3, index * 3 + 3),
    })),
    volgorde: codes.filter((_, index) => inPractice(index)),
    themas: [{ id: 'zorg', naam: 'Zorg' }],
  }),
)
write('data/2040/partijen.yaml', '[]\n')
write(
  'data/2040/brief.yaml',
  stringify({
    betreft:
      'Voortgang van een programma van buitengewone omvang, met alle trajecten, afspraken en voetnoten',
    datum: '2040-12-10',
    referentie: '2040-000123',
    afzender: { organisatie: 'Dienst voor Grote Programma\u2019s' },
    geadresseerde: { functie: 'De minister van Volksgezondheid', aanhef: 'Geachte minister,' },
    ondertekening: {
      groet: 'Hoogachtend,',
      naam: 'De voorzitter',
      functie: 'Voorzitter van de raad van bestuur',
    },
    sjabloon: 'groot.md',
    bestandsnaam: 'groot-2040',
  }),
)
for (const [index, code] of codes.entries()) {
  const title = name(`Traject ${code}:`, 150)
  const agreements = count(24, number => ({
    id: `${code}-${String(number + 1).padStart(2, '0')}`,
    categorie: categories[(number * 5 + index) % 12].id,
    status: statuses[number < 6 ? 0 : (number + index) % 6].id,
    ...(number % 4 === 0 ? { aantal: 1 + ((number + index) % 9) } : {}),
  }))
  write(
    `data/2040/trajecten/${slug(title)}.yaml`,
    stringify({
      code,
      naam: title,
      fase: inPractice(index) ? 'uitvoering' : index % 12 === 5 ? 'voorbereiding' : 'afgerond',
      ...(inPractice(index)
        ? { implementatiejaar: years[index < 45 ? 0 : index % 4], afspraken: agreements }
        : {}),
    }),
  )
}

const sections = count(8, section => {
  const paragraphs = count(5, paragraph => {
    const note = section * 5 + paragraph + 1
    return `Van de {{ bijlage-2/totaal }} afspraken zijn er {{ bijlage-2/totaal/status-1 }} gereed.[^n${note}] ${name('Alinea', 420)}.`
  })
  const list = count(4, item => `${item + 1}. ${name('Punt', 120)}.\n   - ${name('Onderdeel', 90)}.`)
  return `## ${name('Onderdeel', 40)} {{ bijlage-1/totaal }}\n\n${paragraphs.join('\n\n')}\n\n${list.join('\n')}\n`
})
const notes = count(40, index => `[^n${index + 1}]: ${name('Toelichting', index % 5 === 0 ? 400 : 110)}.`)
const annexes = '::figuur\n\n::bijlage{soort="trajecten"}\n\n::bijlage{soort="status"}'
const opening = 'Hierbij ontvangt u de stand van {{ programma/naam }}.'
write('templates/groot.md', `${[opening, ...sections, '## Verdeling', annexes, ...notes].join('\n\n')}\n`)
