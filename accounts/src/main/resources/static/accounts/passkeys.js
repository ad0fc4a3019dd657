// Adds passkeys and logs in with them. The rest of these pages needs no script.
'use strict';

const post = async (path, body) => {
  const answer = await fetch(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(path + ': ' + answer.status);
  }
  return answer.json();
};

const whenSent = (form, act) => {
  form?.addEventListener('submit', async event => {
    event.preventDefault();
    const status = form.querySelector('[role=status]');
    status.textContent = '';
    try {
      await act(form.dataset.base, form);
    } catch (failed) {
      console.warn(failed);
      status.textContent = form.dataset.failed;
    }
  });
};

whenSent(document.getElementById('add-passkey'), async (base, form) => {
  const options = await post(base + '/webauthn/register/options');
  const credential = await navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  });
  await post(base + '/webauthn/register', {
    publicKey: {credential: credential.toJSON(), label: form.elements.label.value},
  });
  location.reload();
});

whenSent(document.getElementById('use-passkey'), async base => {
  const options = await post(base + '/webauthn/authenticate/options');
  const credential = await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  });
  const {redirectUrl} = await post(base + '/login/webauthn', credential.toJSON());
  location.assign(redirectUrl === '/' ? base + '/account' : redirectUrl);
});
