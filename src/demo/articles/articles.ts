import type { DemoArticle } from '../shapes.ts'
import { endOf1403 } from './1403-end-of-year.ts'
import { winter1403 } from './1403-winter.ts'
import { autumn1404 } from './1404-autumn.ts'
import { lateAutumn1404 } from './1404-late-autumn.ts'
import { lateSpring1404 } from './1404-late-spring.ts'
import { lateSummer1404 } from './1404-late-summer.ts'
import { spring1404 } from './1404-spring.ts'
import { summer1404 } from './1404-summer.ts'
import { winter1404 } from './1404-winter.ts'
import { autumn1405 } from './1405-autumn.ts'
import { lateAutumn1405 } from './1405-late-autumn.ts'
import { lateSpring1405 } from './1405-late-spring.ts'
import { lateSummer1405 } from './1405-late-summer.ts'
import { spring1405 } from './1405-spring.ts'
import { summer1405 } from './1405-summer.ts'

/** Two years of the portal, oldest first. */
export const articles: readonly DemoArticle[] = [
  ...winter1403,
  ...endOf1403,
  ...spring1404,
  ...lateSpring1404,
  ...summer1404,
  ...lateSummer1404,
  ...autumn1404,
  ...lateAutumn1404,
  ...winter1404,
  ...spring1405,
  ...lateSpring1405,
  ...summer1405,
  ...lateSummer1405,
  ...autumn1405,
  ...lateAutumn1405,
]
