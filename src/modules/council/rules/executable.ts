/**
 * How Persian resolutions tell somebody to do something. Between the parts a text has a blank, a half-space or nothing.
 */
const gap = '[\\s\\u200C]*'
const orders = [
  `موظف${gap}(?:است|اند|هستند|شد|می${gap}شود)`,
  `موظفند`,
  `مکلف${gap}(?:است|اند|هستند|شد|می${gap}شود)`,
  `مکلفند`,
  `ملزم${gap}(?:است|اند|هستند|شد|می${gap}شود)`,
  `مقرر${gap}(?:شد|گردید|می${gap}شود)`,
  `اقدام${gap}(?:نماید|نمایند|کند|کنند)`,
]

const order = new RegExp(orders.join('|'), 'u')

/** Whether a clause orders something done, as far as its words tell. Marks over letters do not matter. */
export const isExecutable = (text: string): boolean => order.test(text.replaceAll(/[\u064B-\u0652\u0670]/g, ''))
