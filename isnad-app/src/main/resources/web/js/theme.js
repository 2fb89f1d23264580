// Runs before the page is drawn, so that neither language nor colours jump.
(() => {
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const root = document.documentElement;
  const wanted = kept('isnad.lang') || (/^ar\b/.test(navigator.language) ? 'ar' : 'en');
  root.lang = wanted === 'ar' ? 'ar' : 'en';
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  const theme = kept('isnad.theme');
  if (theme === 'dark' || theme === 'light') {
    root.dataset.theme = theme;
  }
})();
