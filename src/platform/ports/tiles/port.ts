/** The background of maps, or nothing: then maps show our own zones and places alone. */
export interface TilesPort {
  readonly name: 'none' | 'xyz'
  /** For MapLibre: a raster source. Undefined when there is no tile server. */
  readonly source?: RasterSource
  /** What `img-src` and `connect-src` of the page's policy must allow: `https://tiles.example.ir`. */
  readonly origin?: string
}

export interface RasterSource {
  readonly type: 'raster'
  readonly tiles: readonly [string]
  readonly tileSize: 256 | 512
  readonly maxzoom: number
  readonly attribution: string
}

interface Xyz {
  /** `https://tiles.example.ir/{z}/{x}/{y}.png` */
  readonly template: string
  /** Whose map it is; most licences want it named. */
  readonly attribution?: string
  readonly tileSize?: 256 | 512
  readonly maxZoom?: number
}

export const noTiles: TilesPort = { name: 'none' }

/**
 * A tile server of the operator's choice, addressed by zoom, column and row. A template with a user name or without its
 * three places is an error at start, not an empty map later.
 */
export function xyzTiles({ template, attribution = '', tileSize = 256, maxZoom = 19 }: Xyz): TilesPort {
  const { origin, username, protocol } = new URL(template)
  const isWhole = ['{z}', '{x}', '{y}'].every((place) => template.includes(place))
  if (!isWhole || username !== '' || !/^https?:$/.test(protocol)) throw new Error('Not an address of map tiles')
  return { name: 'xyz', origin, source: { type: 'raster', tiles: [template], tileSize, maxzoom: maxZoom, attribution } }
}
