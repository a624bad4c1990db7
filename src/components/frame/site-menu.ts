/** Closes the menu of narrow screens when the focus goes on behind it, where it would cover what has the focus then. */
const menu = document.getElementById('site-menu');

menu?.addEventListener('focusout', ({ relatedTarget }) => {
  // The button closes it by itself.
  const isStill = !(relatedTarget instanceof Element) || relatedTarget.closest('.site-menu, .menu-button');
  if (!isStill) menu.hidePopover();
});

// Makes the file a module, whose names are its own.
export {};
