// The part of node-canvas that this project and chartjs-node-canvas use.
export type ChartContext = import('chart.js').Chart['ctx']
export interface Canvas {
  getContext(kind: '2d'): ChartContext
  toBuffer(type?: 'image/png'): Buffer
}
export function createCanvas(width: number, height: number, type?: 'image' | 'svg'): Canvas
export function registerFont(path: string, options: { family: string }): void
export function loadImage(source: Buffer): Promise<Parameters<ChartContext['drawImage']>[0]>
