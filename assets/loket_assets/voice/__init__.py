"""The wall's sounds: a chime and one folder of spoken clips a language, as WAV files that the wall joins to a sentence.

An office may record its own voice: a folder with the same file names (`voice_pack` in the machine's settings file)
replaces the shipped one. The shipped files are made once by `python -m loket_assets.voice.render`.
"""
