import type { Pack } from '../pack.ts'

export const SPANISH: Pack = {
  domain: 'tienda-mascotas',
  language: 'es',
  agents: ['asistente-huellas', 'pedidos-agente'],
  system:
    'Eres el asistente de Huellas, una tienda en línea de productos para mascotas. Tutea, sé cercano y breve. Consulta siempre las herramientas antes de hablar de pedidos o precios.',
  lookups: [
    {
      tool: 'obtener_envio',
      args: { seguimiento: '#id:HU########ES' },
      data: {
        situacion: '#pick:en reparto|en el almacén de destino|salió del centro logístico',
        entrega_estimada: '#pick:9 de marzo|14 de abril|2 de junio',
        transportista: '#pick:Seur|MRW|Correos Express',
        bultos: '#int:1-4',
      },
      thing: 'el envío {seguimiento}',
      ask: [
        '¿Por dónde va mi paquete {seguimiento}?',
        '{seguimiento} cuándo llega',
        'Se me está acabando el pienso del perro. ¿Llega hoy el {seguimiento}?',
      ],
      tell: [
        'Tu envío {seguimiento} está así: {situacion}. {transportista} lo entrega el {entrega_estimada}.',
        'Llega el {entrega_estimada}.',
        'Lo lleva {transportista} en {bultos} bulto(s) y la entrega es el {entrega_estimada}.',
        '- Situación: {situacion}\n- Entrega: {entrega_estimada}\n- Transportista: {transportista}',
      ],
    },
    {
      tool: 'precioProducto',
      args: { producto: '#pick:pienso Salmón 12 kg|arena Fresca 10 L|arnés Sendero M' },
      data: {
        precio: '#pick:12,90 €|38,50 €|54,95 €',
        unidades: '#int:2-160',
        oferta: '#pick:2ª unidad al 50 %|10 % con suscripción|envío gratis',
      },
      thing: 'el producto {producto}',
      ask: ['¿Cuánto cuesta el {producto}?', '{producto} stock', '¿Tenéis {producto} y hay alguna oferta ahora?'],
      tell: [
        '{producto} cuesta {precio} y quedan {unidades} unidades. Oferta: {oferta}.',
        'Está a {precio}, con {unidades} unidades y esta oferta: {oferta}.',
        'Sí, hay {unidades} unidades a {precio}.',
      ],
    },
    {
      tool: 'suscripcion.leer',
      args: { suscripcion: '#id:SUB-####' },
      data: {
        proximo_envio: '#pick:11 de marzo|20 de abril|5 de mayo',
        frecuencia: '#pick:cada 4 semanas|cada 6 semanas|cada 2 meses',
        contenido: '#pick:pienso y snacks|arena|comida húmeda',
      },
      thing: 'la suscripción {suscripcion}',
      ask: [
        '¿Cuándo sale el próximo envío de {suscripcion}?',
        'suscripción {suscripcion}',
        'Me voy de viaje en abril, ¿qué fecha tiene el siguiente envío de {suscripcion}?',
      ],
      tell: [
        'El próximo envío de {suscripcion} ({contenido}) sale el {proximo_envio}, y se repite {frecuencia}.',
        'Sale el {proximo_envio}.',
        'Recibes {contenido} {frecuencia}, y lo próximo sale el {proximo_envio}.',
      ],
    },
  ],
  actions: [
    {
      tool: 'pausar_suscripcion',
      args: { suscripcion: '#id:SUB-####' },
      ask: ['Pausa mi suscripción {suscripcion}', 'quiero pausar {suscripcion}'],
      done: ['Tu suscripción {suscripcion} queda en pausa. La reactivas cuando quieras.', 'Hecho, está pausada.'],
    },
    {
      tool: 'cambiar_talla_arnes',
      args: { pedido: '#id:P-######', talla: '#pick:S|L|XL' },
      ask: ['Cambia el arnés del pedido {pedido} a la talla {talla}', '{pedido} talla {talla} porfa'],
      done: ['El arnés irá en la talla {talla}.', 'He cambiado la talla a {talla} en {pedido}.'],
    },
  ],
  checks: [
    {
      tool: 'buscar_alertas_producto',
      args: { producto: '#pick:pienso Salmón 12 kg|snacks Pato' },
      ask: ['¿Hay alguna alerta sobre {producto}?', 'alertas {producto}'],
      none: [
        'No hay ninguna alerta sobre {producto}.',
        'Tranquilo, {producto} no tiene alertas ni retiradas.',
        'Ninguna alerta activa.',
      ],
    },
    {
      tool: 'devolucionesAbiertas',
      args: { cliente: '#id:CL####' },
      ask: ['¿Tengo devoluciones pendientes? {cliente}', 'devoluciones {cliente}?'],
      none: ['No tienes devoluciones pendientes.', 'Todo cerrado, {cliente} no tiene ninguna devolución abierta.'],
    },
  ],
  knowledge: {
    source: 'ayuda_huellas_docs',
    thing: 'la devolución de pienso abierto',
    ask: [
      '¿Puedo devolver un saco de pienso abierto?',
      'pienso abierto devolución',
      'A mi gato no le gusta nada el pienso nuevo y ya lo abrí. ¿Qué hago?',
    ],
    documents: [
      'Garantía de sabor: si queda al menos la mitad del saco, se devuelve el importe en 60 días, una vez por producto.',
      'El resto del pienso se puede donar a una protectora; basta con una foto.',
    ],
    tell: [
      'Sí, con la garantía de sabor: si queda al menos la mitad del saco, te devolvemos el importe en 60 días. Lo que sobre puedes donarlo a una protectora.',
      'Puedes. Tienes 60 días y debe quedar medio saco como mínimo; vale una vez por producto.',
    ],
  },
  chats: [
    {
      ask: '¿cada cuánto desparasito a mi perro?',
      tell: 'Por dentro, cada tres meses; por fuera, según el producto, normalmente cada mes.',
    },
    { ask: 'Un nombre para una gatita gris', tell: '¿Qué tal «Niebla»? También le pegan «Ceniza» o «Luna».' },
  ],
  sorrows: [
    {
      ask: 'El rascador llegó sin tornillos, otra vez. Vaya tela.',
      tell: 'Siento mucho que te haya pasado dos veces. Los tornillos son M6 x 40 estándar: en cualquier ferretería cuestan unos 2 €, y te los abonamos si subes el tique en «Mis pedidos».',
    },
  ],
  lookalikes: [
    {
      ask: '¿Enviáis animales vivos?',
      tell: 'No, no vendemos ni enviamos animales vivos. Si quieres adoptar, en la web tienes una lista de protectoras.',
    },
    {
      ask: '¿Qué significa «pago denegado»?',
      tell: 'Que tu banco no autorizó el cargo. Suele bastar con confirmar la compra en la app del banco y volver a pagar.',
    },
  ],
  zeros: [
    {
      tool: 'saldo_puntos',
      args: { cliente: '#id:CL####' },
      data: { puntos: 0, caducados: '#int:10-90' },
      thing: 'el saldo de puntos de {cliente}',
      ask: ['¿Cuántos puntos tengo? {cliente}', 'puntos {cliente}'],
      tell: ['Tienes 0 puntos; {caducados} caducaron el mes pasado.', 'Tu saldo es de 0 puntos.'],
    },
  ],
  noisy: [
    {
      tool: 'intentos_entrega_fallidos',
      args: { seguimiento: '#id:HU########ES' },
      data: {
        intentos: '#int:1-3',
        motivo: '#pick:ausente|dirección incorrecta|portal cerrado',
        nuevo_intento: '#pick:10 de marzo|3 de junio',
      },
      thing: 'los intentos de entrega de {seguimiento}',
      ask: ['¿Por qué no se pudo entregar {seguimiento}?', 'entrega fallida {seguimiento}'],
      tell: [
        'Hubo {intentos} intento(s) fallido(s) por este motivo: {motivo}. Vuelven el {nuevo_intento}.',
        'Motivo: {motivo}.',
      ],
    },
  ],
}
