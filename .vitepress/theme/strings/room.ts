/** Words of the room's pure part; the screens' are further down. */
export const roomStrings = {
  backup: {
    notJson: 'El archivo no es un respaldo: no es JSON válido. Puede haberse cortado al copiarlo o enviarlo; pida que lo envíen otra vez.',
    notABackup: 'El archivo no es un respaldo de sala. Los respaldos terminan en «.respaldo.json».',
    newerFormat: 'El respaldo se hizo con una versión más nueva de este sitio. Recargue la página con conexión y vuelva a intentarlo.',
    brokenFrame: (where: string) => `El respaldo está dañado y no se puede abrir: el dato «${where === '' ? 'room' : `room.${where}`}» no es lo que se esperaba.`,
  },
} as const
