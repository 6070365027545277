document.body.append('under construction');
