/** Vite hands these files over as the text they are. */
declare module '*.typ?raw' {
  const source: string
  export default source
}

declare module '*.svg?raw' {
  const source: string
  export default source
}
