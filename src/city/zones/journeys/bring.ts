import type { Visitor } from '#test/visitor.ts'

/** Brings a file as a browser would, and opens where it leads. */
export async function bring(who: Visitor, content: Uint8Array<ArrayBuffer> | string, kind = 'neighbourhood') {
  const form = new FormData()
  form.append('file', new File([content], 'مرزها.geojson'))
  form.append('kind', kind)
  form.append('source', 'GIS office')
  const init = { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: form }
  const response = await who.request('/en/desk/zones', init)
  const onward = response.headers.get('location')
  const page = onward ? await who.visit(onward) : undefined
  return { response, page, draft: onward?.replace(/^\/en|\/coordinates$/g, '') ?? '' }
}

/** A day of the Gregorian calendar as an English reader fills it in. */
export const dayFields = (day: number, month: number, year: number) => ({
  'from.day': String(day),
  'from.month': String(month),
  'from.year': String(year),
})

/** A file of one rectangle of a hundredth of a degree, or a little wider. */
export const rectangle = (code: string, [west, south]: readonly [number, number], wide = 0.01) => {
  const [east, north] = [west + wide, south + 0.01]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const geometry = { type: 'Polygon', coordinates: [ring] }
  const features = [{ type: 'Feature', properties: { code, name: `نمونهٔ ${code}` }, geometry }]
  return JSON.stringify({ type: 'FeatureCollection', features })
}

export const landmarks = [
  { code: 'kabud', name: { fa: 'مسجد کبود' }, at: [46.30083, 38.07361] as const },
  { code: 'bazar', name: { fa: 'بازار' }, at: [46.29306, 38.08139] as const },
  { code: 'arg', name: { fa: 'ارگ' }, at: [46.2877, 38.0696] as const },
  { code: 'goli', name: { fa: 'ائل‌گؤلی' }, at: [46.3641, 38.0254] as const },
]
