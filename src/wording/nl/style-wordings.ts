/** Dutch words of what the findings of looks say. */
import type { Templates } from '../finding-words.ts'

const comma = (number: number | string): string => String(number).replace('.', ',')

export const styleWordings = {
  'length-between': ({ from, to, unit }) => `een maat van ${comma(from)} tot en met ${comma(to)} ${unit}`,
  'svg-runs': ({ what }) => `${what}, dat iets uitvoert`,
  'svg-loads': ({ what }) => `${what}, dat iets laadt`,
  'svg-text': ({ what }) => `${what}, waarvoor een lettertype nodig is`,
  'svg-style': ({ what }) => `${what}, een stijlblad`,
  'svg-element': ({ what }) => `${what}, dat geen vorm is`,
  'style-faults': ({ faults }) =>
    faults
      .map(fault =>
        'size' in fault
          ? `${fault.style} in ${comma(fault.size)} pt`
          : `${fault.style} in ${fault.colour}, ${comma(fault.ratio.toFixed(2))} op 1 tegen wit`,
      )
      .join('; '),
  'page-size': ({ width, height }) => `een pagina van ${comma(width)} bij ${comma(height)} mm`,
  'page-margins': ({ left, right, top, bottom }) =>
    `marges van ${comma(left)} mm links, ${comma(right)} mm rechts, ${comma(top)} mm boven en ${comma(bottom)} mm onder`,
} satisfies Partial<Templates>
