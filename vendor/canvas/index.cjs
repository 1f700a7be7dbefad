// chartjs-node-canvas requires `canvas`, whose install step compiles C++ where no binary fits.
// @napi-rs/canvas has the same interface and installs everywhere without a compiler.
module.exports = require('@napi-rs/canvas/node-canvas.js')
