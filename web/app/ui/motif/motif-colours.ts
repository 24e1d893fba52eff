/** Colours of a picture which stands alone, where the page's own do not reach: those of `style/tokens.css`, by day and by night. */
export const papersByDay: Readonly<Record<string, string>> = {
  EDU: '#fbdc6d', EMP: '#fdb677', ENV: '#90dd96', SAN: '#f8b1bd', SOL: '#f99581', TER: '#db9470', ART: '#cfa9e7', COM: '#9ddbf8',
  CON: '#cce075', DEM: '#91b9f4', GOU: '#c3c1f4', NUM: '#8fe4d5', SPO: '#90cc59', TOU: '#65c9d4', FIN: '#e3bf76', PAT: '#d494b8',
};
export const papersByNight: Readonly<Record<string, string>> = {
  EDU: '#dec35e', EMP: '#de9e65', ENV: '#7cc281', SAN: '#da9aa4', SOL: '#dc8271', TER: '#ce8d6b', ART: '#b492c9', COM: '#88c1da',
  CON: '#b3c565', DEM: '#7ca0d5', GOU: '#aaa9d6', NUM: '#7cc8bb', SPO: '#7bb149', TOU: '#53aeb8', FIN: '#c6a665', PAT: '#c48aaa',
};

export const printing = {
  day: { ink: '#0f2f33', cream: '#f6efdf', vermilion: '#d63a1e', board: '#ebe1c9' },
  night: { ink: '#0c2226', cream: '#f1e7cf', vermilion: '#f0583a', board: '#b9b39f' },
} as const;
