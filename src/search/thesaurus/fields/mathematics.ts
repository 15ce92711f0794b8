/** Mathematics. */
export const mathematics = `
수학 = mathematics = math
더하기 = 덧셈 = 합* = 더하-* = addition = sum
빼기 = 뺄셈 = 빼-* = subtraction = subtract
곱하기 = 곱셈 = 곱하- = 곱* = multiplication = multiply
나누기 = 나눗셈 = division*
나머지 = 잔여 = remainder = modulo
몫 = quotient
분수 = fraction
소수* = 소수점 = decimal
소수* = 프라임 = prime number
약수 = 인수* = divisor = factor*
배수 = 곱절 = multiple
최대 공약수 = greatest common divisor = gcd
최소 공배수 = least common multiple = lcm
자연수 = natural number
정수* = integer*
유리수 = rational number
무리수 = irrational number
실수* = real number
허수 = imaginary number
복소수 = complex number
절댓값 = 절대값 = absolute value
제곱 = 거듭제곱 = power* = exponentiation
제곱근 = 루트* = 평방근 = square root
지수* = exponent
로그* = logarithm
방정식 = 등식* = equation
부등식 = inequality*
함수* = function*
정의역 = domain*
치역 = range*
기울기 = 경사 = 그레이디언트 = slope = gradient
미분 = 순간 변화율 = differentiation = derivative
적분 = integral = integration*
미적분 = 미적분학 = calculus
극한 = limit value
무한 = 무한대 = 끝없- = infinity = infinite
수열 = sequence*
급수* = series*
수렴 = 한곳으로 모이- = convergence = converge
발산 = divergence = diverge
집합 = set*
부분 집합 = subset
교집합 = intersection
합집합 = union*
여집합 = complement*
행렬 = 매트릭스 = matrix
역행렬 = inverse matrix
행렬식 = determinant*
벡터 = vector
내적 = 스칼라곱 = dot product = inner product
외적 = 벡터곱 = cross product
고윳값 = 고유값 = eigenvalue
고유 벡터 = eigenvector
선형 대수 = 선형대수학 = linear algebra
기하 = 기하학 = geometry
점* = point*
직선 = straight line
세모 = 삼각형 = triangle
네모 = 사각형 = quadrilateral
동그라미 = circle
둘레 = perimeter
원둘레 = 원주 = circumference
반지름 = 반경 = radius
지름 = 직경 = diameter
각도 = 앵글 = angle
직각 = right angle
수직 = 직교 = perpendicular = orthogonal
평행 = 나란하- = parallel*
대칭 = symmetry = symmetric
삼각 함수 = trigonometric function
증명 = proof = prove
정리* = theorem
공리 = axiom
명제 = proposition
귀납법 = 수학적 귀납법 = mathematical induction
귀류법 = proof by contradiction
필요 조건* = necessary condition
충분 조건 = sufficient condition
순열 = permutation
조합* = combination
경우의 수 = number of cases
계승* = 팩토리얼 = factorial
계수* = coefficient
좌표 = coordinate
축 = axis
인수분해 = factorization
다항식 = polynomial
이차 방정식 = quadratic equation
연립 방정식 = simultaneous equations = system of equations
미분 방정식 = differential equation
진리표 = truth table
논리곱 = logical and = conjunction*
논리합 = logical or = disjunction
부정* = negation
반올림 = 어림수 만들- = rounding
올림 = rounding up = ceiling
내림 = 버림 = rounding down
`
