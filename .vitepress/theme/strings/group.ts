/** Words of the group's result: the room's screen, its projector and its print view. */
export const groupStrings = {
  yesNo: { no: 'No', yes: 'Sí' },
} as const
