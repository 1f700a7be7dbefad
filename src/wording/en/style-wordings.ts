/** English words of what the findings of looks say. */
import type { Templates } from '../finding-words.ts'

export const styleWordings = {
  'length-between': ({ from, to, unit }) => `a length from ${from} to ${to} ${unit}`,
  'svg-runs': ({ what }) => `${what}, which runs something`,
  'svg-loads': ({ what }) => `${what}, which loads something`,
  'svg-text': ({ what }) => `${what}, which needs a font`,
  'svg-style': ({ what }) => `${what}, a style sheet`,
  'svg-element': ({ what }) => `${what}, which is not among the shapes`,
  'style-faults': ({ faults }) =>
    faults
      .map(fault =>
        'size' in fault
          ? `${fault.style} at ${fault.size} pt`
          : `${fault.style} in ${fault.colour}, ${fault.ratio.toFixed(2)} to 1 on white`,
      )
      .join('; '),
  'page-size': ({ width, height }) => `a page of ${width} by ${height} mm`,
  'page-margins': ({ left, right, top, bottom }) =>
    `margins of ${left} mm left, ${right} mm right, ${top} mm on top and ${bottom} mm at the foot`,
} satisfies Partial<Templates>
