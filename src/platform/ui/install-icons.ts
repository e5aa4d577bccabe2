/** Of the masthead, as the browser takes it up. */
export const theme = 'rgb(19 44 104)'

/** Of the paper behind everything. */
export const ground = 'rgb(250 247 240)'

/** The mark as a picture, for whoever puts the city on their home screen. */
export const installIcons = [
  { name: 'icon-192.png', size: 192, maskable: false },
  { name: 'icon-512.png', size: 512, maskable: false },
  { name: 'icon-maskable-512.png', size: 512, maskable: true },
] as const
