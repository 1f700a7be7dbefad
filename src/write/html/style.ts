/** The style sheet of the page (LOOKS "Web"): 18 px at 1.6, text 40 rem, wide things 64 rem. */

import { defaultLayout, type Layout, type SizeName } from '../layout.ts'
import { roomRules } from './column-rooms.ts'

/** What the sheet has to know of the faces of the page. */
export interface PageFaces {
  /** A name that is safe in CSS; null for none. */
  readonly family: string | null
  /** The digits of tables are faces of their own; else the face is asked for its figures of equal width. */
  readonly tabular: boolean
}

/** A size in rem that grows with a size of the layout beside its body text; as it stands for the letter's own sizes. */
function scaled(rem: number, name: SizeName, { sizes }: Layout): string {
  const own = defaultLayout.sizes
  const ratio = sizes[name].size / sizes.body.size / (own[name].size / own.body.size)
  return `${Math.round(rem * ratio * 100) / 100}rem`
}

/** Rules after the fonts. No rule needs a style attribute. `family` is tried where the fonts do not load. */
export function styleSheet(layout: Layout, { family, tabular }: PageFaces): string {
  const { ink, soft, brand, tint, hairline } = layout.colours
  const own = family === null ? '' : `"${family}", `
  const figures = tabular ? '' : 'table, aside { font-variant-numeric: tabular-nums; }\n'
  return (
    `:root {
  --ink: ${ink};
  --soft: ${soft};
  --brand: ${brand};
  --tint: ${tint};
  --hairline: ${hairline};
  --edge: 1.5rem;
  font: 112.5%/1.6 "Letter", ${own}sans-serif;
  color: var(--ink);
  background: #fff;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
* { box-sizing: border-box; }
body { max-width: 67rem; margin: 0 auto; padding: 0 var(--edge) 3rem; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; }
a { color: var(--brand); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 3px; }
main:focus { outline: none; }
h1, h2, h3, b, strong, dt, .label, .name, .organisation { font-weight: 600; }
.soft, .note, .description, .addressee { color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: var(--edge); top: -10rem; padding: .4rem .8rem; background: #fff; }
.skip:focus { top: .5rem; z-index: 1; }

header .organisation { padding: 1.4rem 0 1.5rem; border-bottom: 2px solid var(--brand); color: var(--brand); font-size: ${scaled(1.2, 'organisation', layout)}; }
.addressee { padding-top: 1.6rem; }
h1 { color: var(--brand); font-size: ${scaled(1.95, 'subject', layout)}; line-height: 1.25; padding: .35rem 0 1.5rem; }
h2, h3 { color: var(--brand); line-height: 1.3; max-width: 40rem; }
h2 { font-size: ${scaled(1.2, 'section', layout)}; padding: 1.2rem 0 .3rem; }
h3 { font-size: 1.05rem; padding: .6rem 0 .2rem; }

aside { float: right; width: 22rem; padding: .2rem 0 2rem 2rem; font: .83rem/1.45 "Letter Figures", "Letter", ${own}sans-serif; }
.facts > div { padding-bottom: .65rem; }
.facts a { margin-right: .6rem; }
nav { padding-top: 1.4rem; }
nav ul { list-style: none; padding: .2rem 0 0; }
nav li { padding: .18rem 0; }

main > p, main > ul, main > ol { max-width: 40rem; margin-bottom: 1rem; }
main ul { list-style: "–  "; padding-left: 1rem; }
main ol { padding-left: 1.4rem; }
main li + li, main li > * + * { margin-top: .5rem; }
main ul.plain { list-style: none; padding: 0; }
.plain li { margin: 0; }
.plain a { margin-right: .6rem; }
sup, sub { line-height: 0; }
sup { font-size: .75em; }
main > p.greeting { padding-top: 1.5rem; margin-bottom: 4.5rem; }
main > p.signature { margin-bottom: 2rem; }
main > p.label { margin-bottom: 0; }

figure, .annex { clear: both; }
figure { padding: 1.6rem 0 2rem; }
figcaption { max-width: 40rem; padding-bottom: 1.2rem; }
figcaption .soft, .note, caption, .reading, .legend, .footnotes { font-size: .83rem; }
.label { color: var(--brand); }
aside .label, main > p.label, footer .label { color: inherit; }
.name .label, .annex h2 .label { margin-right: .35em; }
figure .scroller > svg { display: block; width: 100%; min-width: 36rem; height: auto; }
figure .scroller + .scroller { margin-top: 1.4rem; }
figure > .soft { max-width: 40rem; padding-bottom: 1.2rem; }
.note { padding-top: .6rem; max-width: 40rem; }

.scroller { position: relative; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; overflow-wrap: break-word; font: .83rem/1.45 "Letter Figures", "Letter", ${own}sans-serif; }
caption { text-align: left; }
caption .shown { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2 * var(--edge)); padding-bottom: .6rem; color: var(--soft); }
th, td { padding: .3rem 0; text-align: left; vertical-align: baseline; }
thead { border-top: 2px solid var(--brand); border-bottom: 1px solid var(--brand); }
tfoot { border-top: 2px solid var(--brand); border-bottom: 2px solid var(--brand); font-weight: 600; }
th { font-weight: 600; }
thead th { vertical-align: bottom; }
thead svg { width: 1.15rem; height: .9rem; margin-right: .4rem; vertical-align: -.08rem; }
.count, .share, .total, .right { text-align: right; }
td.count, td.share, td.total { white-space: nowrap; }
td ul { list-style: none; padding: 0; }
td li + li { margin: 0; }

.years { table-layout: fixed; min-width: 46rem; }
.years tbody th { font-weight: 400; }
.years col.label { width: 8rem; }
.years col.share { width: 3.4rem; }
.years col.total { width: 5rem; }
.years col.count:only-child { width: 5.5rem; }
.years td.share { padding-left: .8rem; }

.phases { min-width: 34rem; max-width: 50rem; font-size: .9rem; }
.phases col.label { width: 40%; }
.phases col.count { width: 9%; }
.phases tbody { border-bottom: 1px solid var(--brand); }
.phases tbody:last-of-type { border-bottom: 0; }
.phases td.names, .phases th:nth-child(3) { padding-left: 2.2rem; }
.phases tbody td.count { font-weight: 600; }
.phases .part th { padding-left: 1.1rem; }
.phases .part th, .phases tbody .part td.count { font-weight: 400; }

.annex h2 { color: inherit; font-size: ${scaled(1.65, 'annexTitle', layout)}; line-height: 1.25; max-width: none; padding: 3rem 0 .6rem; }
.reading { max-width: 50rem; line-height: 1.45; padding-bottom: 1rem; }
.legend { columns: 17rem 3; column-gap: 2rem; line-height: 1.45; padding-bottom: 1.6rem; }
.legend > div { display: flex; break-inside: avoid; }
.legend dt { flex: 0 0 2.8rem; font-weight: 400; }
.token { white-space: nowrap; }
.token sub { font-size: .88em; vertical-align: -.2em; }

.statuses { table-layout: fixed; min-width: 60rem; font-size: .8rem; }
.statuses col.label { width: 15.5rem; }
.statuses col.count { width: 2.2rem; }
.statuses col.total { width: 4.2rem; }
.statuses th, .statuses td { padding: .55rem 0; }
.statuses tr > :first-child { padding-left: .5rem; padding-right: .9rem; }
.statuses tr > :last-child { padding-right: .5rem; }
.statuses td.count, .statuses td.total { font-size: .9rem; }
.statuses td.tokens { padding-left: .55rem; }
.statuses td.total, .statuses .bar td { font-weight: 600; }
.statuses tbody th { font-size: .88rem; line-height: 1.35; }
.statuses .description { display: block; font-size: .8rem; font-weight: 400; }
.statuses tbody tr { border-bottom: 1px solid var(--hairline); }
.statuses tbody tr:last-child { border-bottom: 0; }
.statuses tbody .bar { border-top: 1px solid var(--brand); border-bottom: 1px solid var(--brand); background: var(--tint); }
.statuses .bar th { color: var(--brand); font-size: .83rem; }

${roomRules()}

.footnotes { max-width: 40rem; line-height: 1.5; padding-top: 1rem; }
.footnotes h2 { font-size: 1rem; }
footer { clear: both; display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin-top: 4rem; padding-top: 1.2rem; border-top: 2px solid var(--brand); font-size: .83rem; line-height: 1.45; }

@media (max-width: 68rem) {
  h1 { font-size: 1.6rem; }
  .annex h2 { font-size: 1.35rem; }
  aside { float: none; width: auto; padding: 0 0 1rem; margin-bottom: 1.6rem; border-bottom: 1px solid var(--hairline); }
  nav { display: none; }
}

@media (max-width: 30rem) {
  h1 { font-size: 1.35rem; }
  .annex h2 { font-size: ${scaled(1.2, 'section', layout)}; }
}

@media print {
  @page { size: A4; margin: 20mm 20mm 22mm 25mm; }
  @page landscape { size: A4 landscape; margin: 18mm 20mm; }
  :root { font-size: 9.5pt; line-height: 1.4; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  nav, .skip, .facts .screen, [role=doc-backlink] { display: none; }
  a { color: inherit; text-decoration: none; }
  p a[href^="https"]::after, li a[href^="https"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  aside { float: right; width: 38mm; padding: 0; margin: 0; border: 0; }
  main > p, main > ul, main > ol, h2, h3, .note, figcaption, .footnotes { max-width: 118mm; }
  h1 { font-size: 14pt; }
  h2, h3, .bar, figcaption, .reading { break-after: avoid; }
  tr, figure, .signature { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroller { overflow: visible; }
  .scroller > table, .scroller > svg { min-width: 0 !important; }
  .annex { break-before: page; }
  .annex h2 { padding-top: 0; font-size: 13pt; }
  .landscape { page: landscape; }
  footer { break-inside: avoid; margin-top: 6mm; padding-top: 2mm; }
  .statuses { font-size: 7.5pt; }
  .statuses col.label { width: 62mm; }
  .statuses td.count, .statuses td.total, .statuses tbody th { font-size: 8.5pt; }
  .statuses th, .statuses td { padding: 1.2mm 0; }
  .statuses .description { font-size: 7.5pt; }
}
` +
    figures +
    logoRules(layout)
  )
}

function logoRules({ logo }: Layout): string {
  if (logo === null) return ''
  // A millimetre of the letter is a quarter rem here.
  const [width, height] = [logo.width / 4, logo.height / 4]
  const above = Math.max(1.4, Math.round(100 * (height - 1.6)) / 100)
  return `header { position: relative; }
header .logo { position: absolute; right: 0; top: .7rem; width: ${width}rem; max-width: 40%; height: auto; }
header .organisation { padding-top: ${above}rem; padding-right: min(${width + 1.5}rem, 45%); }
@media print { header .logo { width: ${logo.width}mm; top: 0; } }
`
}
