/** Words of links that say nothing when they are heard alone: a screen reader lists links without their sentences. */

/** An address that stands in the text. */
export const bareAddress = /(?:https?:\/\/|www\.)[^\s<>()[\]"“”]+[^\s<>()[\]"“”.,;:!?]/gi

/** The name of a host says who stands behind it; what begins as an address does not read as words. */
const isAddress = /^(?:https?:\/\/|www\.)\S+$/i

const vague: ReadonlySet<string> = new Set([
  'bekijk',
  'hier',
  'kijk hier',
  'klik',
  'klik hier',
  'hier klikken',
  'zie hier',
  'lees hier',
  'lees meer',
  'meer lezen',
  'lees verder',
  'verder lezen',
  'meer',
  'meer informatie',
  'meer info',
  'informatie',
  'link',
  'de link',
  'deze link',
  'via deze link',
  'volg deze link',
  'de volgende link',
  'pagina',
  'deze pagina',
  'website',
  'deze website',
  'site',
  'deze site',
  'bron',
  'download',
  'here',
  'click here',
  'this link',
  'more',
  'read more',
])

/** The same with capitals, quotes, arrows or a full stop around it. A mailbox says where it leads. */
export function isVague(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d/]+$/gu, '')
  return vague.has(bare) || isAddress.test(text.trim())
}
