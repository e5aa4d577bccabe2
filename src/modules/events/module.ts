import { defineModule } from '#platform/module.ts'
import { words } from './words.ts'

/** What is on in the city, and how one gets a place there; the places themselves are counted by `#engines/enrolment`. */
export default defineModule({
  name: 'events',
  title: words.events,
})
