/** Numbering as a part of the list styles, so that an editor who picks the style has the sign and the indent with it. */

/** Each style with what tells its numbering from the others: the first level of the definition. */
const listStyles: readonly (readonly [style: string, firstLevel: RegExp])[] = [
  ['ListBullet', /<w:start w:val="1"\/><w:numFmt w:val="bullet"\/>(?=<w:lvlText w:val="\u2013"\/>)/],
  ['ListNumber', /<w:start w:val="1"\/><w:numFmt w:val="decimal"\/>(?=<w:lvlText w:val="%1\."\/>)/],
]

/** docx has no option for it: the text of `word/styles.xml` and `word/numbering.xml` with both tied to each other. */
export function tieListStyles({
  styles,
  numbering,
}: {
  readonly styles: string
  readonly numbering: string
}): { readonly styles: string; readonly numbering: string } {
  let tied = { styles, numbering }
  for (const [style, firstLevel] of listStyles) tied = tie(tied, style, firstLevel)
  return tied
}

function tie(
  { styles, numbering }: { readonly styles: string; readonly numbering: string },
  style: string,
  firstLevel: RegExp,
): { readonly styles: string; readonly numbering: string } {
  const definition = [
    ...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs),
  ].find(([text]) => firstLevel.exec(text.slice(0, text.indexOf('</w:lvl>'))) !== null)
  if (definition === undefined) throw new Error(`no numbering for ${style}`)
  const [text, id] = definition
  const used = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, number]) => Number(number))
  const number = Math.max(0, ...used) + 1
  return {
    numbering: numbering
      .replace(text, text.replace(firstLevel, `$&<w:pStyle w:val="${style}"/>`))
      .replace(
        '</w:numbering>',
        `<w:num w:numId="${number}"><w:abstractNumId w:val="${id}"/></w:num></w:numbering>`,
      ),
    styles: styles.replace(
      new RegExp(`(w:styleId="${style}">.*?<w:pPr>)`, 's'),
      `$1<w:numPr><w:numId w:val="${number}"/></w:numPr>`,
    ),
  }
}
