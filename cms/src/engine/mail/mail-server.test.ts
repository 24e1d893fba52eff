import { expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { toMailServer } from './mail-server';

const optionsOf = (address: string) => createTransport(toMailServer(address)).options;

test('no mail takes a file or a page of this machine with it, even where the address of the server says otherwise', () => {
  for (const address of ['smtp://mail.example:2525', 'smtps://moi:secret@mail.example/?disableFileAccess=false'])
    expect(optionsOf(address)).toMatchObject({ disableFileAccess: true, disableUrlAccess: true });
});

test('a silent server is left after a minute, or the time that its address says', () => {
  expect(optionsOf('smtp://mail.example/?socketTimeout=500')).toMatchObject({ connectionTimeout: 60_000, greetingTimeout: 60_000, socketTimeout: 500 });
});
