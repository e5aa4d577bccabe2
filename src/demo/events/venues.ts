import { grounds } from './grounds.ts'
import { halls } from './halls.ts'
import { pitches } from './pitches.ts'

/** Where the season takes place; all of it is made up, and so is where it lies. */
export const venues = [...halls, ...grounds, ...pitches]
