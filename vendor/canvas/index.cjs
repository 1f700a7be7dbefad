// chartjs-node-canvas requires `canvas`, whose install step compiles C++ where no binary fits.
// @napi-rs/canvas has the same interface and installs everywhere without a compiler.
const canvas = require('@napi-rs/canvas/node-canvas.js')
const { createCanvas: createPlainCanvas, SvgExportFlag } = require('@napi-rs/canvas')

/** Text in an SVG becomes paths: a reader without the font sees the same drawing. */
function createCanvas(width, height, type) {
  if (type !== 'svg') return canvas.createCanvas(width, height, type)
  const drawing = createPlainCanvas(width, height, SvgExportFlag.ConvertTextToPaths)
  drawing.toBuffer = () => drawing.getContent()
  return drawing
}

module.exports = { ...canvas, createCanvas }
// Spelled out for importers that read names off the text of this file.
module.exports.createCanvas = createCanvas
module.exports.registerFont = canvas.registerFont
module.exports.loadImage = canvas.loadImage
