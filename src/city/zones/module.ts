import { zonesRoom } from './room.ts'

/** The room by itself. The whole city puts it together with its neighbours in `app.ts`. */
export default zonesRoom()
