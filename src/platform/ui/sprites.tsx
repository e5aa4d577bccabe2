import type { JSX } from 'solid-js'

/**
 * Drawings that take more than one role colour. A browser may not hand CSS variables into another file's symbol,
 * so these are written into the page itself, once, and only when they are on it (see `page.ts`).
 */
export const sprites = {
  mark: () => (
    <>
      <path
        d="M23 12L19.78 15.22L19.78 19.78L15.22 19.78L12 23L8.78 19.78L4.22 19.78L4.22 15.22L1 12L4.22 8.78L4.22 4.22L8.78 4.22L12 1L15.22 4.22L19.78 4.22L19.78 8.78Z"
        fill="currentColor"
      />
      <path
        d="M19.3 15.02L16.28 16.28L15.02 19.3L12 18.05L8.98 19.3L7.72 16.28L4.7 15.02L5.95 12L4.7 8.98L7.72 7.72L8.98 4.7L12 5.95L15.02 4.7L16.28 7.72L19.3 8.98L18.05 12Z"
        fill="none"
        stroke="var(--mark-cut)"
        stroke-width="1.1"
      />
      <circle cx="12" cy="12" r="3.1" fill="var(--mark-dot)" stroke="var(--mark-cut)" stroke-width="1.1" />
    </>
  ),
  'star-full': () => (
    <>
      <path
        d="M23 12L19.78 15.22L19.78 19.78L15.22 19.78L12 23L8.78 19.78L4.22 19.78L4.22 15.22L1 12L4.22 8.78L4.22 4.22L8.78 4.22L12 1L15.22 4.22L19.78 4.22L19.78 8.78Z"
        fill="currentColor"
      />
      <path
        d="M7.6 12.3l3 3 5.8-6.2"
        fill="none"
        stroke="var(--star-cut)"
        stroke-width="2.1"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </>
  ),
  'star-half': () => (
    <>
      <path
        d="M12 1L15.22 4.22L19.78 4.22L19.78 8.78L23 12L19.78 15.22L19.78 19.78L15.22 19.78L12 23Z"
        fill="currentColor"
      />
      <path
        d="M22.2 12L19.21 14.99L19.21 19.21L14.99 19.21L12 22.2L9.01 19.21L4.79 19.21L4.79 14.99L1.8 12L4.79 9.01L4.79 4.79L9.01 4.79L12 1.8L14.99 4.79L19.21 4.79L19.21 9.01Z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
      />
    </>
  ),
  'star-late': () => (
    <>
      <path
        d="M22.2 12L19.21 14.99L19.21 19.21L14.99 19.21L12 22.2L9.01 19.21L4.79 19.21L4.79 14.99L1.8 12L4.79 9.01L4.79 4.79L9.01 4.79L12 1.8L14.99 4.79L19.21 4.79L19.21 9.01Z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linejoin="round"
      />
      <path d="M12 7.2v5.6M12 16.2v.2" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
    </>
  ),
  'star-none': () => (
    <>
      <path
        d="M22.2 12L19.21 14.99L19.21 19.21L14.99 19.21L12 22.2L9.01 19.21L4.79 19.21L4.79 14.99L1.8 12L4.79 9.01L4.79 4.79L9.01 4.79L12 1.8L14.99 4.79L19.21 4.79L19.21 9.01Z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-dasharray="2.4 2.2"
        stroke-linejoin="round"
      />
    </>
  ),
  'star-now': () => (
    <>
      <path
        d="M22.2 12L19.21 14.99L19.21 19.21L14.99 19.21L12 22.2L9.01 19.21L4.79 19.21L4.79 14.99L1.8 12L4.79 9.01L4.79 4.79L9.01 4.79L12 1.8L14.99 4.79L19.21 4.79L19.21 9.01Z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linejoin="round"
      />
      <path
        d="M8.2 12h.1M12 12h.1M15.8 12h.1"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
      />
    </>
  ),
  'tile-full': () => (
    <>
      <path
        d="M23.75 12L20.31 15.44L20.31 20.31L15.44 20.31L12 23.75L8.56 20.31L3.69 20.31L3.69 15.44L0.25 12L3.69 8.56L3.69 3.69L8.56 3.69L12 0.25L15.44 3.69L20.31 3.69L20.31 8.56Z"
        fill="var(--c-glaze)"
        stroke="var(--c-grout)"
        stroke-width=".7"
      />
      <path
        d="M21.6 12L18.79 14.81L18.79 18.79L14.81 18.79L12 21.6L9.19 18.79L5.21 18.79L5.21 14.81L2.4 12L5.21 9.19L5.21 5.21L9.19 5.21L12 2.4L14.81 5.21L18.79 5.21L18.79 9.19Z"
        fill="none"
        stroke="var(--c-on-glaze)"
        stroke-opacity=".3"
        stroke-width=".45"
      />
    </>
  ),
  'tile-ground': () => (
    <>
      <path d="M0 0H24V24H0Z" fill="var(--c-cross)" />
      <path d="M0 0h2.5L0 2.5ZM24 0v2.5L21.5 0ZM24 24h-2.5L24 21.5ZM0 24v-2.5L2.5 24Z" fill="var(--c-glaze)" />
    </>
  ),
  'tile-half': () => (
    <>
      <path
        d="M23.75 12L20.31 15.44L20.31 20.31L15.44 20.31L12 23.75L8.56 20.31L3.69 20.31L3.69 15.44L0.25 12L3.69 8.56L3.69 3.69L8.56 3.69L12 0.25L15.44 3.69L20.31 3.69L20.31 8.56Z"
        fill="var(--c-raw)"
        stroke="var(--c-grout)"
        stroke-width=".7"
      />
      <path
        d="M12 0.6L15.34 3.94L20.06 3.94L20.06 8.66L23.4 12L20.06 15.34L20.06 20.06L15.34 20.06L12 23.4Z"
        fill="var(--c-glaze)"
      />
      <path
        d="M21.6 12L18.79 14.81L18.79 18.79L14.81 18.79L12 21.6L9.19 18.79L5.21 18.79L5.21 14.81L2.4 12L5.21 9.19L5.21 5.21L9.19 5.21L12 2.4L14.81 5.21L18.79 5.21L18.79 9.19Z"
        fill="none"
        stroke="var(--c-on-raw)"
        stroke-opacity=".3"
        stroke-width=".45"
      />
    </>
  ),
  'tile-none': () => (
    <>
      <path
        d="M23.75 12L20.31 15.44L20.31 20.31L15.44 20.31L12 23.75L8.56 20.31L3.69 20.31L3.69 15.44L0.25 12L3.69 8.56L3.69 3.69L8.56 3.69L12 0.25L15.44 3.69L20.31 3.69L20.31 8.56Z"
        fill="var(--c-socket)"
        stroke="var(--c-grout)"
        stroke-width=".7"
      />
      <path
        d="M21.6 12L18.79 14.81L18.79 18.79L14.81 18.79L12 21.6L9.19 18.79L5.21 18.79L5.21 14.81L2.4 12L5.21 9.19L5.21 5.21L9.19 5.21L12 2.4L14.81 5.21L18.79 5.21L18.79 9.19Z"
        fill="none"
        stroke="var(--c-on-band-2)"
        stroke-width=".55"
        stroke-dasharray="1.3 1.1"
      />
    </>
  ),
  'tile-soul': () => (
    <>
      <path
        d="M23.75 12L20.31 15.44L20.31 20.31L15.44 20.31L12 23.75L8.56 20.31L3.69 20.31L3.69 15.44L0.25 12L3.69 8.56L3.69 3.69L8.56 3.69L12 0.25L15.44 3.69L20.31 3.69L20.31 8.56Z"
        fill="#fff"
        stroke="var(--c-grout)"
        stroke-width=".7"
      />
      <path
        d="M19.39 15.06L16.33 16.33L15.06 19.39L12 18.12L8.94 19.39L7.67 16.33L4.61 15.06L5.88 12L4.61 8.94L7.67 7.67L8.94 4.61L12 5.88L15.06 4.61L16.33 7.67L19.39 8.94L18.12 12Z"
        fill="none"
        stroke="#1a3983"
        stroke-width=".9"
      />
      <circle cx="12" cy="12" r="3.1" fill="#3fb6b3" stroke="#1a3983" stroke-width=".9" />
    </>
  ),
} satisfies Record<string, () => JSX.Element>

export type SpriteName = keyof typeof sprites
