/** The letter as a whole: what compose makes of the shipped text and data, and of other programmes. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../src/document.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { composeLetter } from '../../src/letter/compose.ts'
import { readTemplate } from '../../src/letter/read-template.ts'
import { filePlace } from '../../src/source.ts'
import { tallyEdition } from '../../src/tally/tally-edition.ts'
import { writeTree } from '../edition/tiny-edition.ts'
import { compose, edition2024, letterOf, root, textOf } from './letter-2024.ts'

const template2024 = readFileSync(`${root}/templates/brief-2024.md`, 'utf8')

/** Headings and paragraphs as lines, no-break spaces as spaces. */
function linesOf({ body }: Letter): string[] {
  return body.flatMap(block =>
    block.type === 'heading' || block.type === 'paragraph'
      ? [textOf(block.content).replaceAll('\u00a0', ' ')]
      : [],
  )
}

describe('the letter of 2024', () => {
  const letter = composeShipped(edition2024)
  const text = linesOf(letter).join('\n')

  it('has the sections of the published one', () => {
    const headings = letter.body.flatMap(block => (block.type === 'heading' ? [textOf(block.content)] : []))
    expect(headings).toEqual([
      'Conclusie',
      'Context: van Zinnige Zorg naar passende zorg',
      'Veldpartijen aan zet',
      'Voortgang van de verbeterafspraken',
      'Kennis van zorgverleners',
      'Samen beslissen en patiëntgerichte zorg',
      'Leren van initiatieven uit de praktijk',
      'Passende contractering',
      'Vooruitblik 2025',
    ])
  })

  it.each([
    'Van de 289 verbeterafspraken in de implementatiefase zijn er 152 in gang gezet, ruim de helft.',
    'Nog eens 64 afspraken zijn gereed.',
    'Voor 51 afspraken is nog geen actie ondernomen en 22 afspraken zijn stopgezet.',
    'Voor elk van de 28 trajecten',
    'Deze rapportage gaat over de dertien trajecten in de implementatiefase.',
    'Eén traject zit in jaar 1, twee trajecten zitten in jaar 2 en tien in jaar 3.',
    'De andere vijftien trajecten vallen buiten de figuur.',
    'Eén daarvan bereidt de implementatie nog voor, vijf bereiden de evaluatie voor, twee worden geëvalueerd en zeven zijn afgerond.',
    'Van de afspraken in jaar 2 is ongeveer een achtste gereed, van de afspraken in jaar 3 ruim een kwart.',
    'Een deel van de afspraken is stopgezet, 1 in jaar 2 en 21 in jaar 3.',
    'Vier voorbeelden:',
    'wij zijn daarom blij met drie hulpmiddelen',
    'Drie initiatieven laten zien',
  ])('says: %s', sentence => {
    expect(text.toLowerCase()).toContain(sentence.toLowerCase())
  })

  it('sets what brief.yaml says as it sets the text', () => {
    const { letter: facts } = edition2024
    const edition: Edition = {
      ...edition2024,
      letter: {
        ...facts,
        subject: 'Voortgang "jaar 3"',
        addressee: { ...facts.addressee, salutation: "Geachte mevrouw 't Hart," },
        figure: { ...facts.figure, title: 'Stand op 9 december', caption: '"n" is het aantal' },
        annexes: facts.annexes.map(annex => ({
          ...annex,
          title: 'Stand in jaar 3',
          readingNote: ['Zie "hier"'],
        })),
      },
    }
    const { head, body, annexes } = composeShipped(edition)
    expect(head).toMatchObject({ subject: 'Voortgang “jaar\u00a03”', salutation: 'Geachte mevrouw ’t Hart,' })
    expect(body.find(({ type }) => type === 'figure')).toMatchObject({
      title: 'Stand op 9\u00a0december',
      caption: '“n” is het aantal',
    })
    expect(annexes.map(({ title }) => title)).toEqual(['Stand in jaar\u00a03', 'Stand in jaar\u00a03'])
    expect(annexes.map(({ readingNote }) => readingNote.map(textOf))).toEqual([
      ['Zie “hier”'],
      ['Zie “hier”'],
    ])
  })

  it('types no digit that is not a declared constant', () => {
    const loose = edition2024.programme.constants
      .reduce((rest, { text }) => rest.replaceAll(text, ''), template2024)
      .replace(/\{\{.*?\}\}|::.*|\(https[^)]*\)/g, '')
      .match(/.{0,20}\d.{0,20}/g)
    expect(loose).toBeNull()
  })

  it('has head, closing, furniture and what stands behind the numbers', () => {
    expect(letter).toMatchObject({
      edition: '2024',
      date: '2024-12-09',
      fileName: 'voortgangsrapportage-2024',
      language: 'nl-NL',
      head: {
        organisation: 'Zorginstituut Nederland',
        departments: ['Zorg', 'Projectmanagement'],
        returnAddress: 'Retouradres Postbus 320, 1110 AH Diemen',
        addressee: [
          'De minister van Volksgezondheid, Welzijn en Sport',
          'Postbus 20350',
          '2500 EJ  Den Haag',
        ],
        date: '9\u00a0december 2024',
        salutation: 'Geachte mevrouw Agema,',
      },
      closing: { greeting: 'Hoogachtend,', name: 'Mark Janssen', role: 'Voorzitter Raad van Bestuur' },
      furniture: { page: 'Pagina', letterTo: 'Brief aan de minister van Volksgezondheid, Welzijn en Sport' },
    })
    expect(letter.head.column.map(({ label, lines }) => [label, ...lines])).toEqual([
      ['Zorginstituut Nederland', 'Zorg', 'Projectmanagement'],
      ['Bezoekadres', 'Willem Dudokhof 1', '1112 ZA Diemen'],
      ['Postadres', 'Postbus 320', '1110 AH Diemen'],
      ['Internet', 'www.zorginstituutnederland.nl'],
      ['Datum', '9\u00a0december 2024'],
      ['Onze referentie', '2024043069'],
      ['Bijlagen', '2'],
      [null, 'Vermeld bij uw antwoord de datum en onze referentie.'],
    ])
    expect(letter.annexes.map(({ title }) => title)).toEqual(
      edition2024.letter.annexes.map(({ title }) => title),
    )
    expect(letter.agreements.reduce((sum, { amount }) => sum + amount, 0)).toBe(289)
    expect(letter.values.find(({ amount }) => amount.path === 'figuur-1/jaar-2/gereed')).toMatchObject({
      amount: { count: 7, of: 54 },
      ofPath: 'figuur-1/jaar-2',
    })
  })

  it('says another number in every sentence that depends on a changed agreement, and only there', () => {
    const changed: Edition = {
      ...edition2024,
      trajectories: edition2024.trajectories.map(trajectory => ({
        ...trajectory,
        agreements: trajectory.agreements.map(agreement =>
          agreement.id === 'AS-01' ? { ...agreement, status: 'gereed' } : agreement,
        ),
      })),
    }
    const after = linesOf(composeShipped(changed))
      .join(' ')
      .split(/(?<=[.?!:]) /)
    const before = linesOf(letter)
      .join(' ')
      .split(/(?<=[.?!:]) /)
    expect(after.filter((sentence, index) => sentence !== before[index])).toEqual([
      expect.stringContaining('zijn er 145 in gang gezet, ongeveer de helft.'),
      'Nog eens 71 afspraken zijn gereed.',
      expect.stringContaining('van de afspraken in jaar 3 30 procent.'),
    ])
  })
})

function composeShipped(edition: Edition): Letter {
  const template = readTemplate({ root, file: 'brief-2024.md', place: edition.letter.templatePlace })
  const letter = template.ok ? composeLetter(tallyEdition(edition), template.value) : template
  if (!letter.ok || letter.findings.length > 0) throw new Error(JSON.stringify(letter.findings))
  return letter.value
}

describe('another programme', () => {
  it('is composed from its own folder', async () => {
    const folder = join(root, 'tests/fixtures/second-programme')
    const edition = await readEdition({ root: folder, edition: '2031' })
    if (!edition.ok) throw new Error(JSON.stringify(edition.findings))
    const { template: file, templatePlace: place } = edition.value.letter
    const template = readTemplate({ root: folder, file, place })
    if (!template.ok) throw new Error(JSON.stringify(template.findings))
    const letter = composeLetter(tallyEdition(edition.value), template.value)
    expect(letter.findings).toEqual([])
    expect(letter.ok && letter.value.annexes.map(({ id }) => id)).toEqual(['bijlage-1', 'bijlage-2'])
  })

  it('may know no address, no department and no annex', () => {
    const { sender, addressee } = edition2024.letter
    const bare: Edition = {
      ...edition2024,
      letter: {
        ...edition2024.letter,
        annexes: [],
        addressee: { ...addressee, address: [] },
        sender: {
          ...sender,
          sector: null,
          department: null,
          visitingAddress: [],
          postalAddress: [],
          web: null,
        },
      },
    }
    const { head } = letterOf('tekst', { edition: bare })
    expect(head).toMatchObject({ departments: [], returnAddress: null, addressee: [addressee.role] })
    expect(head.column.map(({ kind }) => kind)).toEqual(['organisation', 'date', 'reference', 'request'])
  })
})

describe('reading a template', () => {
  const place = filePlace('data/2024/brief.yaml')
  const read = (root: string, file: string) =>
    readTemplate({ root, file, place }).findings.map(({ code, place: { file, line, column } }) => [
      code,
      `${file}:${line}:${column}`,
    ])

  it('says where a missing one is named, and the nearest that there is', () => {
    const folder = writeTree({ 'templates/brief-2024.md': 'tekst' })
    expect(readTemplate({ root: folder, file: 'brief-2042.md', place })).toMatchObject({
      ok: false,
      findings: [
        { code: 'missing-template', place: { file: 'data/2024/brief.yaml' }, suggestion: 'brief-2024.md' },
      ],
    })
    expect(read(writeTree({}), 'brief.md')).toEqual([['missing-template', 'data/2024/brief.yaml:1:1']])
  })

  it('refuses what is no text', () => {
    const folder = writeTree({
      'templates/leeg.md': ' \n',
      'templates/latin1.md': Buffer.from('één\npati\u00ebnt', 'latin1'),
      'templates/nul.md': 'een\ntwee \u0000',
      'templates/groot.md': 'x'.repeat(5_000_001),
    })
    expect(read(folder, 'leeg.md')).toEqual([['empty-file', 'templates/leeg.md:1:1']])
    expect(read(folder, 'latin1.md')).toEqual([['not-utf8', 'templates/latin1.md:1:1']])
    expect(read(folder, 'nul.md')).toEqual([['control-character', 'templates/nul.md:2:6']])
    expect(read(folder, 'groot.md')).toEqual([['too-large', 'templates/groot.md:1:1']])
  })

  it('follows no link out of the root folder', () => {
    const outside = writeTree({ 'brief.md': 'tekst' })
    const folder = writeTree({})
    mkdirSync(join(folder, 'templates'))
    symlinkSync(join(outside, 'brief.md'), join(folder, 'templates/brief.md'))
    expect(read(folder, 'brief.md')).toEqual([['outside-root', 'templates/brief.md:1:1']])
  })

  it('does not count a byte order mark as a column', () => {
    expect(compose('\ufeff{{ x }}').findings[0]?.place).toMatchObject({ line: 1, column: 4 })
  })
})

describe('a damaged template', () => {
  /** mulberry32: the same damages on every machine. */
  function dice(seed: number): (sides: number) => number {
    let state = seed
    return sides => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
    }
  }

  it('is composed or refused, but never throws', () => {
    const roll = dice(20241209)
    const signs = [
      '{{',
      '}}',
      '|',
      '"',
      '**',
      '[',
      '](',
      '[^',
      '::',
      '`',
      '<',
      '#',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '\\',
      '&',
      '\u0000',
      'é',
    ]
    const outcomes = new Set<boolean>()
    for (let round = 0; round < 150; round++) {
      let text = template2024
      for (let damage = 0; damage <= round % 3; damage++) {
        const at = roll(text.length)
        const cut = roll(2) === 0 ? roll(30) : 0
        text = text.slice(0, at) + (signs[roll(signs.length)] ?? '') + text.slice(at + cut)
      }
      const letter = compose(text, { edition: edition2024 })
      outcomes.add(letter.ok)
      if (!letter.ok) expect(letter.findings.length).toBeGreaterThan(0)
      else expect(linesOf(letter.value).join('\n')).not.toMatch(/\{\{|\}\}|\*\*|\[\^|^::/m)
    }
    expect(outcomes).toEqual(new Set([true, false]))
  })
})
