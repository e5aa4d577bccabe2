/** Under so many answers no figure is shown. */
export const fewestAnswers = 30

/** Under so many people no count of them is shown in public. */
export const fewestPeople = 10
