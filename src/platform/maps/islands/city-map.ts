import type { GeoJSONSource, LayerSpecification, Map as MovingMap, StyleSpecification } from 'maplibre-gl'

/**
 * Makes a map that the server drew a moving one. Nothing of MapLibre is fetched before the button is pressed; if it
 * cannot be had, or the machine cannot draw it, the server's picture simply stays.
 */
export class CityMap extends HTMLElement {
  #map: MovingMap | undefined

  connectedCallback() {
    if (this.querySelector('.city-map__start')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'btn btn--line city-map__start'
    button.textContent = this.getAttribute('label')
    button.addEventListener('click', () => void this.start(button))
    this.append(button)
  }

  disconnectedCallback() {
    this.#map?.remove()
    this.#map = undefined
  }

  async start(button: HTMLButtonElement) {
    button.disabled = true
    const canvas = document.createElement('div')
    canvas.className = 'canvas'
    try {
      this.#map = await this.#draw(canvas)
      button.remove()
    } catch {
      canvas.remove()
      button.disabled = false
    }
  }

  async #draw(canvas: HTMLElement): Promise<MovingMap> {
    const [{ Map: Moving, NavigationControl, setWorkerUrl }, { default: workerUrl }] = await Promise.all([
      import('maplibre-gl'),
      import('maplibre-gl/dist/maplibre-gl-worker.mjs?url'),
      import('maplibre-gl/dist/maplibre-gl.css'),
    ])
    setWorkerUrl(new URL(workerUrl, location.href).href)
    await document.fonts.load('16px Vazirmatn')
    drawLeftToRight()
    const base = await this.#baseStyle()
    this.append(canvas)
    const map = new Moving({ container: canvas, style: base, bounds: this.#bounds(), attributionControl: {} })
    map.addControl(new NavigationControl({ showCompass: false }), 'top-left')
    map.on('load', () => this.#addLayers(map))
    return map
  }

  /** The operator's own base map, or empty ground: never another origin. */
  async #baseStyle(): Promise<StyleSpecification> {
    const theme = document.documentElement.dataset['theme'] ?? 'light'
    const answer = await fetch(`/maps/style.json?theme=${theme}`).catch(() => undefined)
    if (answer?.ok) return wholeAddresses(await answer.json())
    return { version: 8, sources: {}, layers: [] }
  }

  #bounds(): [number, number, number, number] {
    const [west = 46.1, south = 37.98, east = 46.5, north = 38.16] = (this.getAttribute('box') ?? '')
      .split(',')
      .map(Number)
    return [west, south, east, north]
  }

  #addLayers(map: MovingMap) {
    const [zones, places] = [this.getAttribute('zones'), this.getAttribute('places')]
    const colour = (role: string) => getComputedStyle(this).getPropertyValue(role).trim() || 'black'
    if (zones) {
      map.addSource('zones', { type: 'geojson', data: zones })
      for (const layer of zoneLayers(colour)) map.addLayer(layer)
    }
    if (!places) return
    map.addSource('places', { type: 'geojson', data: withBox(places, map) })
    for (const layer of placeLayers(colour)) map.addLayer(layer)
    map.on('moveend', () => map.getSource<GeoJSONSource>('places')?.setData(withBox(places, map)))
  }
}

/** The style names addresses of this house; a worker needs them with the house's own name before them. */
function wholeAddresses(style: StyleSpecification): StyleSpecification {
  for (const source of Object.values(style.sources)) {
    if (source.type === 'raster') source.tiles = source.tiles?.map((address) => location.origin + address) ?? []
  }
  return style
}

/** Asks only for what is in view. */
function withBox(address: string, map: MovingMap): string {
  const url = new URL(address, location.href)
  url.searchParams.set(
    'bbox',
    map
      .getBounds()
      .toArray()
      .flat()
      .map((degrees) => degrees.toFixed(5))
      .join(','),
  )
  return url.href
}

/**
 * MapLibre draws its letters on a canvas that takes the page's direction, and mirrors brackets a second time under
 * `dir=rtl`. Its own canvases are made to draw from left to right; the page keeps its direction.
 */
function drawLeftToRight() {
  turn(HTMLCanvasElement.prototype)
  if ('OffscreenCanvas' in globalThis) turn(OffscreenCanvas.prototype)
}

function turn(prototype: object) {
  const getContext: unknown = Reflect.get(prototype, 'getContext')
  if (typeof getContext !== 'function') return
  Reflect.set(prototype, 'getContext', function ltr(this: unknown, ...asked: unknown[]) {
    const context: unknown = Reflect.apply(getContext, this, asked)
    if (asked[0] === '2d' && typeof context === 'object' && context !== null) Reflect.set(context, 'direction', 'ltr')
    return context
  })
}

const font = ['Vazirmatn']

const zoneLayers = (colour: (role: string) => string): LayerSpecification[] => [
  { id: 'zones', type: 'fill', source: 'zones', paint: { 'fill-color': colour('--c-q2'), 'fill-opacity': 0.35 } },
  { id: 'borders', type: 'line', source: 'zones', paint: { 'line-color': colour('--c-ink-2'), 'line-width': 1.5 } },
  {
    id: 'zone-names',
    type: 'symbol',
    source: 'zones',
    layout: { 'text-field': ['get', 'label'], 'text-font': font, 'text-size': 15, 'text-max-width': 8 },
    paint: { 'text-color': colour('--c-ink'), 'text-halo-color': colour('--c-paper'), 'text-halo-width': 1.5 },
  },
]

const placeLayers = (colour: (role: string) => string): LayerSpecification[] => [
  {
    id: 'places',
    type: 'circle',
    source: 'places',
    paint: {
      'circle-radius': 6,
      'circle-color': colour('--c-action'),
      'circle-stroke-width': 2,
      'circle-stroke-color': colour('--c-surface'),
    },
  },
  {
    id: 'place-names',
    type: 'symbol',
    source: 'places',
    minzoom: 14,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': font,
      'text-size': 13,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.8,
    },
    paint: { 'text-color': colour('--c-ink'), 'text-halo-color': colour('--c-paper'), 'text-halo-width': 1.5 },
  },
]

customElements.define('city-map', CityMap)
