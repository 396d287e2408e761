// Runs before anything is drawn, so that the page never flashes in the wrong scheme or direction.
// It is a file of its own because the Content-Security-Policy allows no inline script.
(function () {
  var page = document.documentElement;
  var remembered = function (key) {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var scheme = remembered('concert.scheme');
  if (scheme !== 'light' && scheme !== 'dark')
    scheme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  page.setAttribute('data-mantine-color-scheme', scheme);

  var spoken = ['en', 'fr', 'ar'];
  var wished = [remembered('concert.locale')].concat(navigator.languages || []);
  for (var i = 0; i < wished.length; i++) {
    var language = String(wished[i]).slice(0, 2).toLowerCase();
    if (spoken.indexOf(language) === -1) continue;
    page.lang = language;
    page.dir = language === 'ar' ? 'rtl' : 'ltr';
    break;
  }
})();
