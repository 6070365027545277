// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { diagnose } from '../../src/webmail/diagnosis.ts';

const secrets = ['Dana', 'Okafor', 'dana@caldera.example', 'secret'];

it('shows the skeleton and which hooks matched, and not one word of anybody’s text', () => {
  document.body.innerHTML = `<div class="M9 x" id=":8o" aria-label="Message to Dana" title="secret">secret
    <span email="dana@caldera.example" name="Dana" data-name="Dana Okafor" data-hovercard-id="dana@caldera.example">Dana</span>
    <div name="to"><div role="option" id="dana@caldera.example" class="Dana@Okafor">Okafor</div></div>
    <input name="subjectbox" value="secret" placeholder="Okafor"><input name="Dana Okafor">
    <a href="https://secret.example/">x</a><div jslog="32601; u014N:secret">s</div><img alt="secret" src="secret.png">
    <div id="body" role="textbox" contenteditable="true"><div>secret <b class="deep">Okafor</b></div></div></div>`;
  const [root, body] = [document.querySelector('.M9'), document.querySelector('#body')];
  if (!root || !body) throw new Error('the page is not there');
  const text = diagnose(root, body, { subject: 'input[name="subjectbox"]', send: '.none' }, 'insertHTML');
  for (const secret of secrets) expect(text).not.toContain(secret);
  for (const told of [
    'way: insertHTML',
    'subject: 1 of',
    'send: 0 of',
    '[id=:8o]',
    '[class=M9 x]',
    '[name=to]',
    '[name=subjectbox]',
    '[jslog=32601]',
  ])
    expect(text).toContain(told);
  expect(text).not.toContain('deep');
});
