import { defineModule } from '#platform/module.ts'
import { words } from './words.ts'

/** Agencies, meetings, joint plans, advice and decisions: how the city's bodies work together. */
export default defineModule({
  name: 'coordination',
  title: words.coordination,
})
