import type { Text } from '#platform/locale.ts'

interface Sign {
  /** What a screen reader says. */
  readonly name: Text
  /** The inside of an SVG of 24 by 24, stroked. */
  readonly shape: string
}

const arrow = (turn: number) => `<path d="M4 12h16M13 5l7 7-7 7" transform="rotate(${turn} 12 12)"/>`
const tick = '<path d="M4 12.5l5.5 5.5L20 6.5"/>'
const cross = '<path d="M5 5l14 14M19 5L5 19"/>'
const box = '<rect x="4" y="4" width="16" height="16"/>'
/** The city's eight-point star (art/mark.svg), its outline. */
const starPath = 'M23 12L19.8 15.2V19.8H15.2L12 23L8.8 19.8H4.2V15.2L1 12L4.2 8.8V4.2H8.8L12 1L15.2 4.2H19.8V8.8Z'
const triangle = (turn: number) => `<path fill="#000" d="M12 5l8 14H4z" transform="rotate(${turn} 12 12)"/>`

/** Signs that people write and Vazirmatn lacks: drawn, because a missing glyph stops PDF/UA. */
export const signs: Readonly<Record<string, Sign>> = {
  '→': { name: { fa: 'پیکان به راست', en: 'right arrow' }, shape: arrow(0) },
  '←': { name: { fa: 'پیکان به چپ', en: 'left arrow' }, shape: arrow(180) },
  '↑': { name: { fa: 'پیکان به بالا', en: 'up arrow' }, shape: arrow(270) },
  '↓': { name: { fa: 'پیکان به پایین', en: 'down arrow' }, shape: arrow(90) },
  '↔': { name: { fa: 'پیکان دوسو', en: 'two-way arrow' }, shape: '<path d="M3 12h18M8 7l-5 5 5 5M16 7l5 5-5 5"/>' },
  '✓': { name: { fa: 'انجام شد', en: 'tick' }, shape: tick },
  '✔': { name: { fa: 'انجام شد', en: 'tick' }, shape: tick },
  '✗': { name: { fa: 'انجام نشد', en: 'cross' }, shape: cross },
  '✘': { name: { fa: 'انجام نشد', en: 'cross' }, shape: cross },
  '☐': { name: { fa: 'خانهٔ خالی', en: 'empty box' }, shape: box },
  '□': { name: { fa: 'خانهٔ خالی', en: 'empty box' }, shape: box },
  '☑': { name: { fa: 'خانهٔ پر', en: 'ticked box' }, shape: box + tick },
  '■': { name: { fa: 'خانهٔ سیاه', en: 'black box' }, shape: '<path fill="#000" d="M4 4h16v16H4z"/>' },
  '▲': { name: { fa: 'بالا', en: 'up' }, shape: triangle(0) },
  '▼': { name: { fa: 'پایین', en: 'down' }, shape: triangle(180) },
  '▶': { name: { fa: 'به راست', en: 'right' }, shape: triangle(90) },
  '◀': { name: { fa: 'به چپ', en: 'left' }, shape: triangle(270) },
  '★': { name: { fa: 'ستاره', en: 'star' }, shape: `<path fill="#000" d="${starPath}"/>` },
  '☆': { name: { fa: 'ستارهٔ خالی', en: 'empty star' }, shape: `<path d="${starPath}"/>` },
  '●': { name: { fa: 'دایرهٔ سیاه', en: 'black circle' }, shape: '<circle fill="#000" cx="12" cy="12" r="8"/>' },
  '○': { name: { fa: 'دایرهٔ خالی', en: 'empty circle' }, shape: '<circle cx="12" cy="12" r="8"/>' },
}

/** A sign as an SVG file. */
export const drawingOf = ({ shape }: Sign) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"><g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shape}</g></svg>`
