const count = (n: number, one: string, many: string): string => `${n.toLocaleString('es-CL')} ${n === 1 ? one : many}`
const answers = (n: number): string => count(n, 'respuesta', 'respuestas')

/** Words of the room: its list, its screens, its invitation and its backup. What comes in has its own, `receive.ts`. */
export const roomStrings = {
  heading: 'La sala',
  lead: 'Reúna las respuestas de su grupo sin cuentas ni servidor, conversen los desacuerdos y salgan con el informe.',
  loading: 'Abriendo las salas de este equipo…',
  loadFailed: 'No se pudo cargar lo necesario para abrir las salas. Revise la conexión e intente de nuevo; si sigue igual, recargue la página.',
  retry: 'Intentar de nuevo',
  cancel: 'Cancelar',
  close: 'Cerrar',
  answers,
  arrived: (n: number) => (n === 0 ? 'Todavía no llega ninguna respuesta' : `${n === 1 ? 'Ha llegado' : 'Han llegado'} ${answers(n)}`),
  noComuna: 'Sin comuna',
  privacy: 'Las salas y sus respuestas quedan solo en este equipo, en este navegador. No se envían a ninguna parte.',

  storage: {
    title: 'Los cambios no se están guardando en este equipo',
    goOn: 'Puede seguir trabajando mientras no cierre esta pestaña. Descargue el respaldo antes de cerrarla.',
    download: 'Descargar respaldo',
  },

  list: {
    title: 'Salas de este equipo',
    empty: 'Aún no hay salas. Cree la primera para invitar a su grupo, o mire el ejemplo.',
    create: 'Crear una sala',
    example: 'Ver el ejemplo',
    open: (name: string) => `Abrir ${name}`,
    lastChange: (day: string, time: string) => `Último cambio: ${day}, ${time}`,
    restore: 'Abrir un archivo',
    erase: 'Borrar datos de este equipo',
    unreadable: (n: number) => `Hay ${count(n, 'sala guardada que no se puede leer', 'salas guardadas que no se pueden leer')} con esta versión del sitio. Se dejaron como estaban. Recargue la página con conexión por si hay una versión más nueva.`,
  },

  form: {
    title: 'Crear una sala',
    intro: 'Una sala reúne las respuestas de un grupo de una sola comuna.',
    introNamed: 'Una sala reúne las respuestas de un grupo sobre una sola alianza, red o iniciativa. Sus integrantes pueden ser de varias comunas.',
    optional: 'opcional',
    comuna: 'Comuna',
    comunaHint: 'Escriba parte del nombre; no importan los acentos.',
    comunaHintNamed: 'Elíjala solo si todas las personas son de la misma: irá puesta en la invitación. Si son de varias, cada una pone la suya.',
    comunaMissing: 'Elija la comuna: así quienes responden no tienen que buscarla.',
    name: 'Nombre de la sala',
    nameHint: 'Para reconocerla entre otras. No escriba nombres de personas.',
    defaultName: 'Mesa comunal',
    instrument: 'Instrumento',
    /** After the definition's notice, which names who must know. */
    confirm: 'Confirmo que esa persona ya lo sabe.',
    confirmMissing: 'Antes de crear la sala, converse con esa persona y marque esta casilla.',
    create: 'Crear sala',
  },

  missing: {
    title: 'Esta sala no está en este equipo',
    text: 'Puede estar en otro equipo o navegador, o haberse borrado. Si tiene su respaldo, ábralo aquí.',
    list: 'Ver las salas de este equipo',
  },
  deletedElsewhere: 'Esta sala se borró en otra pestaña.',

  head: {
    loading: 'Preparando el resultado…',
    back: 'Todas las salas',
    nav: 'Partes de la sala',
    screens: { invitar: 'Invitar', recibir: 'Recibir', resultados: 'Resultados', informe: 'Informe', respaldo: 'Respaldo' },
    toReview: (n: number) => `${n} por revisar`,
    otherVersion: (version: number) => `Esta sala se creó con la versión ${version} del instrumento, que no es la de este sitio. Sus respuestas siguen aquí y puede descargar el respaldo, pero no se mezclan con las de otra versión: para seguir, cree una sala nueva.`,
  },

  example: {
    title: 'Es un ejemplo',
    /** The name without what it says in brackets: that it is invented is said here. */
    text: (name: string, people: number) =>
      `${name.replace(/ \([^)]*\)$/, '')} no existe: sus ${people} respuestas son inventadas. Puede probarlo todo; nada se guarda, y al recargar vuelve a empezar.`,
    copy: 'Copiar a mis salas',
    copyName: (name: string) => `Copia de ${name}`,
    noInvite: 'El ejemplo es inventado: no invita a nadie. Cree una sala para invitar a su grupo.',
  },

  invite: {
    title: 'Invite a su grupo',
    steps: 'Cada persona abre este enlace en su teléfono o computador. La comuna y la sala ya van puestas. Responde, y al terminar le envía a usted su respuesta.',
    stepsNamed: 'Cada persona abre este enlace en su teléfono o computador. La sala y lo que se juzga ya van puestos, así que todas juzgan lo mismo. Responde, y al terminar le envía a usted su respuesta.',
    link: 'Enlace de invitación',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado',
    copyByHand: 'El navegador no dejó copiar. El enlace quedó seleccionado: cópielo con Ctrl + C, o mantenga el dedo sobre él.',
    share: 'Compartir',
    whatsapp: 'Enviar por WhatsApp',
    project: 'Proyectar el QR',
    poster: 'Imprimir afiche',
    qr: (place: string) => `Código QR que abre el instrumento para ${place}`,
    message: (instrument: string, place: string, link: string) =>
      `Le invito a responder el «${instrument}» de ${place}. No pide datos personales. Abra este enlace, responda y al final envíeme su respuesta:\n${link}`,
    local: 'Este sitio se está usando desde este mismo equipo, así que el enlace no abrirá en otros teléfonos. Para invitar, abra el sitio desde la dirección que usan todos.',
    noNetwork: '¿Hay personas sin teléfono o sin conexión? Imprima la hoja del instrumento y después transcríbala en «Recibir».',
    poster1: 'Escanee el código con la cámara de su teléfono, o escriba la dirección.',
    poster2: (minutes: number) => `Responda por su cuenta, sin conversar todavía. Toma unos ${minutes} minutos. «No sé» también es una buena respuesta.`,
    poster3: 'Al terminar, envíe su respuesta a quien conduce la reunión.',
    posterPrivacy: 'No se piden nombres, RUT ni correo. Las respuestas quedan en su teléfono hasta que usted las entregue.',
  },

  backup: {
    title: 'Respaldo de la sala',
    what: 'Un archivo con toda la sala: respuestas, acuerdos, horas y propuesta. Sirve para seguir en otro equipo o para guardar una copia.',
    warnTitle: 'Lleva las respuestas de cada persona',
    warn: 'Sin nombres, pero con rol, hora y notas. En un grupo pequeño alguien podría reconocer a quién pertenecen. Guárdelo como un documento reservado y no lo publique ni lo envíe al grupo.',
    short: 'El respaldo lleva las respuestas de cada persona: guárdelo como un documento reservado.',
    understood: 'Entiendo: quiero descargar las respuestas de cada persona',
    download: 'Descargar respaldo',
    downloaded: (name: string) => `Se descargó «${name}».`,
    restoreTitle: 'Abrir un archivo',
    restoreText: 'Si el archivo es el respaldo de esta sala, las dos copias se unen: queda la respuesta más nueva de cada persona y no se pierde nada.',
    restored: (name: string) => `Se abrió la sala «${name}».`,
    merged: (name: string, before: number, after: number) =>
      `La sala «${name}» ya estaba aquí y se unió con el respaldo: tenía ${answers(before)} y ahora tiene ${answers(after)}.`,
    clash: 'El respaldo es de una sala con el mismo código que una de este equipo, pero de otra comuna, alianza, red, iniciativa, medición o instrumento. No se abrió para no mezclarlas.',
    notJson: 'El archivo no es un respaldo: no es JSON válido. Puede haberse cortado al copiarlo o enviarlo; pida que lo envíen otra vez.',
    notABackup: 'El archivo no es un respaldo de sala. Los respaldos terminan en «.respaldo.json». Si es la copia de su avance, ábrala en el programa de módulos.',
    newerFormat: 'El respaldo se hizo con una versión más nueva de este sitio. Recargue la página con conexión y vuelva a intentarlo.',
    brokenFrame: (where: string) => `El respaldo está dañado y no se puede abrir: el dato «${where === '' ? 'room' : `room.${where}`}» no es lo que se esperaba.`,
  },

  rename: { action: 'Cambiar nombre', title: 'Cambiar el nombre de la sala', save: 'Guardar nombre' },

  remove: {
    action: 'Borrar sala',
    title: (name: string) => `¿Borrar la sala «${name}»?`,
    text: (counted: number, apart: number) => `Se borrará de este equipo la sala con ${answers(counted)}${apart === 0 ? '' : ` y ${count(apart, 'apartada', 'apartadas')}`}. No se puede deshacer. Los respaldos que haya descargado no se borran.`,
    empty: 'La sala está vacía. Se borrará de este equipo.',
    copyFirst: 'Descargar respaldo antes',
    confirm: 'Borrar sala',
  },

  erase: {
    title: 'Borrar datos de este equipo',
    what: 'Esto hay guardado en este navegador. Marque lo que quiere borrar:',
    careful: 'No se puede deshacer.',
    nothing: 'No hay nada guardado en este navegador.',
    copyFirst: 'Descargar una copia antes',
    copied: (n: number) => (n === 0
      ? 'No hay nada que se pueda copiar: lo guardado no se puede leer con esta versión del sitio.'
      : `Se descargó un archivo .zip con ${count(n, 'copia', 'copias')}: cada una se abre por separado, en su página. Revise la carpeta de descargas antes de borrar.`),
    confirm: 'Borrar lo marcado',
    done: (gone: readonly string[], kept: readonly string[]) => [
      `Se borró de este navegador: ${gone.join('; ')}.`,
      ...(kept.length > 0 ? [`Sigue aquí: ${kept.join('; ')}.`] : []),
    ].join(' '),
    fileName: 'copia-de-este-equipo',
    failed: 'El navegador no dejó borrar todo. Bórrelo desde la configuración del navegador, en los datos de este sitio.',
  },
} as const
