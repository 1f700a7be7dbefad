/** Rules over dates: what has been lies before the reference date, and the edition before this one is earlier. */
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { type EditionDraft, placeAt } from './draft.ts'
import { quoted, unknownName } from './names.ts'

/** The day that every rule takes for today; null when brief.yaml does not say it for certain. */
function referenceDateOf({ letter }: EditionDraft): string | null {
  if (letter === null || letter.doubtful.has('peildatum') || letter.doubtful.has('datum')) return null
  return letter.loose.peildatum ?? letter.loose.datum ?? null
}

function* previousEditionIsEarlier(edition: EditionDraft): Iterable<Diagnostic> {
  const { id, letter, previous } = edition
  const named = letter?.loose['vorige-editie']
  if (letter === null || previous === null || named === undefined) return
  const place = placeAt(letter, ['vorige-editie'])
  const name = String(named)
  if (name === id) {
    yield finding('previous-edition', place, {
      found: { id: 'edition-itself' },
      expected: { id: 'an-earlier-edition' },
    })
    return
  }
  if (!previous.editions.includes(name)) {
    yield finding(
      'previous-edition',
      place,
      unknownName(
        name,
        previous.editions.filter(known => known !== id),
      ),
    )
    return
  }
  const [before, now] = [previous.referenceDate, referenceDateOf(edition)]
  if (before === null || now === null || before < now) return
  yield finding('previous-edition', place, {
    found: { id: 'edition-of-date', edition: name, date: before },
    expected: { id: 'an-earlier-edition' },
  })
}

function* referenceDateIsNoLaterThanTheLetter({ letter }: EditionDraft): Iterable<Diagnostic> {
  const { datum, peildatum } = letter?.loose ?? {}
  if (letter === null || datum === undefined || peildatum === undefined || peildatum <= datum) return
  yield finding('date-ahead', placeAt(letter, ['peildatum']), {
    found: quoted(peildatum),
    expected: { id: 'date-until', date: datum },
  })
}

/** What has happened or was published lies before the reference date; a month or year may still hold it. */
function* pastLiesBehind(edition: EditionDraft): Iterable<Diagnostic> {
  const today = referenceDateOf(edition)
  if (today === null) return
  for (const trajectory of edition.trajectories) {
    const { signalement, tijdlijn = [] } = trajectory.loose
    const dates = [
      { date: signalement?.gepubliceerd, path: ['signalement', 'gepubliceerd'] },
      ...tijdlijn.map((event, index) => ({
        date: event?.gepland === true ? undefined : event?.datum,
        path: ['tijdlijn', index, 'datum'],
      })),
    ]
    for (const { date, path } of dates) {
      if (date === undefined || String(date) <= today.slice(0, String(date).length)) continue
      yield finding('date-ahead', placeAt(trajectory, path), {
        found: quoted(String(date)),
        expected: { id: 'date-until', date: today },
      })
    }
  }
}

export const dateRules = [previousEditionIsEarlier, referenceDateIsNoLaterThanTheLetter, pastLiesBehind]
