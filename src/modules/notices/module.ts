import { defineModule } from '#platform/module.ts'
import { words } from './words.ts'

/** What the city writes to people of its own accord: that they have a place, that something moved, that it is tomorrow. */
export default defineModule({
  name: 'notices',
  title: words.notices,
})
