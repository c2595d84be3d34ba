/** The lights that scenes are painted in: by them pictures of one place are told apart, as those of a series by Monet are. */
export type LightName =
  | 'apricot'
  | 'blue'
  | 'blueHour'
  | 'fog'
  | 'gold'
  | 'grey'
  | 'mist'
  | 'mistral'
  | 'nightfall'
  | 'peach'
  | 'rain'
  | 'rose'
  | 'snow'
  | 'summer'
  | 'sunset'
  | 'violet';
