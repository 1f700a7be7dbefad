/** XML by sax, strictly and within bounds; a document type is refused, so that no entity can grow or reach outside. */
import sax from 'sax'

/** Why a text is not read. */
export type XmlFault = 'xml-broken' | 'xml-document-type' | 'xml-too-deep'

/** What is told of a text, in its order. Names have their prefix as it was written. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  /** Plain characters; a run of them may come in parts. */
  readonly text: (text: string) => void
  readonly close: () => void
}

class Refusal extends Error {
  readonly fault: XmlFault
  constructor(fault: XmlFault) {
    super(fault)
    this.fault = fault
  }
}

// sax would end an attribute at 64 kB; a drawing is one long path. Files are bounded before they come here.
sax.MAX_BUFFER_LENGTH = Number.POSITIVE_INFINITY

/** Visits one root and all in it; gives the fault that ended the visit, or null. Errors of the visitor go through. */
export function walkXml(
  text: string,
  visitor: XmlVisitor,
  { deepest }: { readonly deepest: number },
): XmlFault | null {
  const parser = sax.parser(true, { strictEntities: true })
  let depth = 0
  let roots = 0
  const refuse = (fault: XmlFault) => {
    throw new Refusal(fault)
  }
  parser.onerror = () => refuse('xml-broken')
  parser.ondoctype = () => refuse('xml-document-type')
  parser.onopentag = ({ name, attributes }) => {
    if (depth === 0) roots += 1
    if (roots > 1) refuse('xml-broken')
    depth += 1
    if (depth > deepest) refuse('xml-too-deep')
    visitor.open(name, attributes as Record<string, string>)
  }
  parser.onclosetag = () => {
    depth -= 1
    visitor.close()
  }
  parser.ontext = visitor.text
  parser.oncdata = visitor.text
  try {
    parser.write(text).close()
  } catch (cause) {
    if (cause instanceof Refusal) return cause.fault
    throw cause
  }
  return roots === 0 ? 'xml-broken' : null
}
