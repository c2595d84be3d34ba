import type { MotifName } from '../../painting/motifName.ts';

/** What is said of a picture. */
export interface PictureWords {
  /** As the label has it. */
  readonly name: string;
  /** What the canvas shows: blank, then as it grows from the ground to the last lights, then finished. */
  readonly blank: string;
  readonly growing: readonly string[];
  readonly finished: string;
}

/** The words for every picture that she paints, in English. */
export const englishPictures: Readonly<Record<MotifName, PictureWords>> = {
  pond: {
    name: 'Pond',
    blank: 'A primed canvas, still blank, on which a pond at dusk will be painted.',
    growing: [
      'A pond at dusk is being painted: the first broad strokes of water and sky.',
      'The water of the pond deepens; the reflections of trees hang into it.',
      'The evening light comes down on the water of the pond, and the first lily pads with it.',
      'The pond is nearly there: lilies, broken colour, the last lights.',
    ],
    finished:
      'An oil painting of a pond at dusk: the evening sky lies on the water between dark reflections of trees, and water lilies drift over it.',
  },
  harbour: {
    name: 'Harbour',
    blank: 'A primed canvas, still blank, on which a harbour at dawn will be painted.',
    growing: [
      'A harbour at dawn is being painted: the first broad strokes of mist and water.',
      'Ships and a quay come out of the mist as shadows.',
      'The sky clears; masts stand up in the haze, and the water finds its movement.',
      'The harbour is nearly there: the boats, the sun, its path on the water.',
    ],
    finished:
      'An oil painting of a harbour at dawn: a small sun stands over mist and masts, its path lies broken on the water, and boats row out.',
  },
  gala: {
    name: 'Gala Night',
    blank: 'A primed canvas, still blank, on which a gala night on the Seine will be painted.',
    growing: [
      'A gala night is being painted: the first broad strokes of dusk and river.',
      'The long front of a palace darkens against the last light; a bridge spans the water.',
      'Night deepens; the windows and the lamps of the quay are lit one by one.',
      'The night is nearly there: the lamps lie broken on the water, thick and bright.',
    ],
    finished:
      'An oil painting of a gala night on the Seine: a long dark palace, a bridge before the last light of the day, a boat on the river, and the lamps of the quay broken on the water.',
  },
  estate: {
    name: 'Estate',
    blank: 'A primed canvas, still blank, on which an estate in Provence will be painted.',
    growing: [
      'An estate in Provence is being painted: the first broad strokes of sky and field.',
      'Rows of lavender run together far off, before low hills; dark trees gather.',
      'The house comes out pale among its cypresses, and the light comes to the field.',
      'The estate is nearly there: the flowers, the windows of the house, the last touches of the field.',
    ],
    finished:
      'An oil painting of an estate in Provence: rows of lavender run together far off, before a pale house among dark cypresses, with low hills and a wide sky behind.',
  },
  haystacks: {
    name: 'Haystacks',
    blank: 'A primed canvas, still blank, on which haystacks will be painted.',
    growing: [
      'Haystacks are being painted: the first broad strokes of sky and meadow.',
      'A haystack rises dark against the sky; trees gather beyond the field.',
      'Its light and its shade part, and the field breaks into many colours.',
      'The haystacks are nearly there: touch by touch, the light along their edges.',
    ],
    finished:
      'An oil painting of haystacks: dark against a wide sky, they stand in the open field.',
  },
};

/** The words for every picture that she paints, in French. */
export const frenchPictures: Readonly<Record<MotifName, PictureWords>> = {
  pond: {
    name: 'L’Étang',
    blank: 'Une toile apprêtée, encore vide, où sera peint un étang au crépuscule.',
    growing: [
      'Un étang au crépuscule se peint : les premières larges touches de l’eau et du ciel.',
      'L’eau de l’étang gagne en profondeur ; les reflets des arbres y descendent.',
      'La lumière du soir descend sur l’eau de l’étang, et avec elle les premières feuilles de nénuphar.',
      'L’étang est presque achevé : les nymphéas, la couleur rompue, les dernières lumières.',
    ],
    finished:
      'Une peinture à l’huile d’un étang au crépuscule : le ciel du soir repose sur l’eau entre les reflets sombres des arbres, et des nymphéas y flottent.',
  },
  harbour: {
    name: 'Le Port',
    blank: 'Une toile apprêtée, encore vide, où sera peint un port à l’aube.',
    growing: [
      'Un port à l’aube se peint : les premières larges touches de brume et d’eau.',
      'Navires et quai sortent de la brume, comme des ombres.',
      'Le ciel s’éclaire ; des mâts se dressent dans la brume, et l’eau prend son mouvement.',
      'Le port est presque achevé : les barques, le soleil, son chemin sur l’eau.',
    ],
    finished:
      'Une peinture à l’huile d’un port à l’aube : un petit soleil au-dessus de la brume et des mâts, son chemin brisé sur l’eau, et des barques qui s’en vont.',
  },
  gala: {
    name: 'Nuit de gala',
    blank: 'Une toile apprêtée, encore vide, où sera peinte une nuit de gala sur la Seine.',
    growing: [
      'Une nuit de gala se peint : les premières larges touches du crépuscule et du fleuve.',
      'La longue façade d’un palais s’assombrit devant la dernière lueur ; un pont enjambe l’eau.',
      'La nuit gagne ; les fenêtres et les réverbères du quai s’allument un à un.',
      'La nuit est presque achevée : les réverbères se brisent sur l’eau, épais et clairs.',
    ],
    finished:
      'Une peinture à l’huile d’une nuit de gala sur la Seine : un long palais sombre, un pont devant la dernière lueur du jour, une barque sur le fleuve, et les réverbères du quai brisés sur l’eau.',
  },
  estate: {
    name: 'Le Domaine',
    blank: 'Une toile apprêtée, encore vide, où sera peint un domaine en Provence.',
    growing: [
      'Un domaine en Provence se peint : les premières larges touches du ciel et du champ.',
      'Des rangs de lavande se rejoignent au loin, devant des collines basses ; des arbres sombres s’assemblent.',
      'La maison apparaît, pâle, entre ses cyprès, et la lumière vient sur le champ.',
      'Le domaine est presque achevé : les fleurs, les fenêtres de la maison, les dernières touches du champ.',
    ],
    finished:
      'Une peinture à l’huile d’un domaine en Provence : des rangs de lavande se rejoignent au loin, devant une maison pâle entre des cyprès sombres, des collines basses et un grand ciel.',
  },
  haystacks: {
    name: 'Les Meules',
    blank: 'Une toile apprêtée, encore vide, où seront peintes des meules de blé.',
    growing: [
      'Des meules de blé se peignent : les premières larges touches du ciel et du pré.',
      'Une meule se dresse, sombre, contre le ciel ; des arbres s’assemblent au bout du champ.',
      'Sa lumière et son ombre se séparent, et le champ se brise en mille couleurs.',
      'Les meules sont presque achevées : touche après touche, la lumière sur leurs bords.',
    ],
    finished:
      'Une peinture à l’huile de meules de blé : sombres contre un grand ciel, elles se dressent en plein champ.',
  },
};
