import { defineModule } from '#platform/module.ts'
import { desk } from './desk.ts'
import { programmes } from './routes/public.tsx'
import { words } from './words.ts'
import { deskWords } from './words/desk.ts'

/** The pages of programmes; the programmes themselves are a room of the city (`#city/programmes`). */
export default defineModule({
  name: 'programmes',
  title: words.programmes,
  routes: { '/programmes': programmes },
  desk: { '/programmes': desk },
  nav: [
    { label: words.programmes, to: '/programmes', order: 15 },
    { label: deskWords.title, to: '/desk/programmes', order: 120, icon: 'cal', group: 'daily' },
  ],
})
