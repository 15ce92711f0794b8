/** Physics and earth science. */
export const physics = `
물리 = 물리학 = physics
힘 = force
질량* = mass
가속도 = acceleration
속도 벡터 = velocity
운동량 = momentum
충격량 = impulse
운동 에너지 = kinetic energy
위치 에너지 = 퍼텐셜 에너지 = potential energy
에너지 보존 = 에너지 보존 법칙 = 에너지는 사라지지 않- = conservation of energy
일률 = 파워* = 전력* = power*
마찰 = 마찰력 = friction
중력 = 만유인력 = gravity = gravitation
관성 = inertia
작용 반작용 = action and reaction
탄성 = elasticity*
압력 = pressure
밀도 = density
부력 = buoyancy
장력 = tension*
원심력 = centrifugal force
구심력 = centripetal force
진동 = 떨림 = 흔들림 = oscillation = vibration
진폭 = amplitude
진동수 = 주파수 = frequency*
파동 = 물결* = wave
파장 = wavelength
간섭* = interference
회절 = 에돌이 = diffraction
반사 = 되비치- = 튕겨나오- = reflection*
굴절 = 꺾이- = 꺾임 = refraction
공명 = 공진 = resonance
빛 = 광선 = light*
빛의 속도 = 광속 = speed of light
렌즈 = lens
볼록 렌즈 = convex lens
오목 렌즈 = concave lens
전기 = electricity
전류 = 전기 흐름 = electric current = current*
전압 = voltage
저항* = resistance*
전하 = 전기량 = electric charge = charge*
전자기 = 전자기력 = electromagnetism = electromagnetic
자석 = 마그넷 = magnet
자기장 = magnetic field
전기장 = 전계 = electric field
유도* = 전자기 유도 = induction*
도체 = 전기 통하는 물질 = conductor
부도체 = 절연체 = insulator
반도체 = semiconductor
회로 = 서킷 = circuit
직렬 = series connection
병렬 연결 = parallel connection
열* = 열에너지 = 히트 = heat
열역학 = thermodynamics
엔트로피 = 무질서도 = entropy
전도* = 열전도 = conduction
대류 = convection
복사열 = 열복사 = radiation*
방사선 = radiation*
방사능 = radioactivity
비열 = specific heat
끓는점 = 비등점 = 비점 = boiling point
녹는점 = 융점 = 용융점 = melting point
어는점 = 빙점 = freezing point
끓- = 비등 = boil
녹-* = 융해 = melt
녹-* = 용해 = dissolve
얼- = 응고 = 동결 = freeze = solidify
증발 = 기화 = evaporation = vaporization
응결 = 액화 = 이슬 맺히- = condensation
승화 = sublimation
상대성 이론 = relativity = theory of relativity
양자 역학 = quantum mechanics
양자 = 퀀텀 = quantum
불확정성 원리 = uncertainty principle
입자 = 알갱이 = 낱알 = particle*
원자핵 = nucleus*
핵분열 = nuclear fission = fission
핵융합 = nuclear fusion = fusion
반감기 = 절반이 되는 시간 = half life
우주 = universe = cosmos
별* = 항성 = star
행성 = planet
위성 = 달* = satellite
은하 = 은하계 = galaxy
자전 = 스스로 돌- = earth rotation
공전 = 둘레를 돌- = revolution*
일식 = solar eclipse
월식 = lunar eclipse
지진 = 땅이 흔들리- = earthquake
화산 = volcano
지각* = 땅껍질 = earth crust
대기* = 공기층 = atmosphere
기압 = atmospheric pressure
날씨 = 기상* = weather
기후 = climate
기후 변화 = climate change
온실 효과 = greenhouse effect
지구 온난화 = 지구가 더워지- = global warming
강수량 = 비의 양 = precipitation
태풍 = typhoon
침식 = 깎여나가- = erosion
퇴적 = 가라앉아 쌓이- = sedimentation = deposition
암석 = 바위 = 돌 = rock
해류 = ocean current
밀물과 썰물 = 조석 = 조수* = tide
습도 = humidity
`
